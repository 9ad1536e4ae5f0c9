package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Superuser;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.domain.WhiteLabel;
import com.vibethink.twins.portal.Films;
import com.vibethink.twins.portal.PageContent;
import com.vibethink.twins.portrait.Photos;
import java.util.Map;

/** Rows of the tables that come with a celebrity's places. */
final class RowsOfPlaces {

    private RowsOfPlaces() {}

    static void fill(Superuser database, Star star, String fan) {
        var widget = star.owner()
                .get(star.path("/deployments"))
                .items()
                .getLast()
                .path("id")
                .asString();
        assertThat(star.owner()
                        .post(star.path("/deployments/" + widget + "/identity/secret"), "")
                        .status())
                .isEqualTo(201);
        assertThat(star.owner()
                        .post(star.path("/deployments/" + widget + "/trials"), "")
                        .status())
                .isEqualTo(201);
        isSeenElsewhere(database, star);
        var celebrity = star.id().value();
        database.sql().update("""
                insert into message_counts (celebrity_id, deployment_id, day, fan_id, messages)
                select celebrity_id, id, current_date, ?::uuid, 1 from deployments where celebrity_id = ?
                """, fan, celebrity);
        database.sql().update("""
                insert into identity_tokens (celebrity_id, deployment_id, jti_hash, expires_at)
                select celebrity_id, id, sha256('jti'), now() + interval '5 minutes' from deployments where celebrity_id = ?
                """, celebrity);
        database.sql().update("""
                insert into sighting_zones (celebrity_id, sighting_id, time_zone, seen)
                select celebrity_id, id, 'America/Lima', 1 from sightings where celebrity_id = ?
                """, celebrity);
    }

    /** A host of the team's own, and what is on its page. */
    static void fillPages(Star star) {
        assertThat(star.owner()
                        .upload(star.path("/portrait"), "me.jpg", Photos.jpeg(300, 300))
                        .status())
                .isEqualTo(200);
        assertThat(star.owner()
                        .upload(star.path("/portal/video"), "me.mp4", Films.mp4())
                        .status())
                .isEqualTo(200);
        WhiteLabel.of(star).live();
        var content = PageContent.of("https://example.org");
        star.owner().put(star.path("/portal"), Map.of("content", content, "mail_sender", "Team", "revision", 0));
    }

    /** It is written down a moment after the session was refused, and nothing is to change while we look. */
    private static void isSeenElsewhere(Superuser database, Star star) {
        new Visitor(star.server())
                .with("Origin", "https://copied.example.net")
                .post("/v1/sessions", Map.of("celebrity", star.slug()));
        Until.isTrue(() -> !database.strings(
                        "select id::text from sightings where celebrity_id = ?",
                        star.id().value())
                .isEmpty());
    }
}
