package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Instant;
import java.util.AbstractMap.SimpleEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Where the snippet was seen: let in or not, how often, and from where in the world. */
class SightingTests extends RunningPlatform {

    private static final String CLUB = "https://club.example";
    private static final String EVIL = "https://evil.test";

    @Autowired
    private SightingBook book;

    @Autowired
    private Transactions transactions;

    private Star star;
    private Spot place;

    @BeforeEach
    void aPlace() {
        star = world.star().published();
        place = Spot.on(star, CLUB, Map.of());
    }

    @Test
    void everyPageThatAsksIsSeen() {
        place.session(CLUB, Map.of("tz", "America/Lima"));
        place.session(CLUB, Map.of("tz", "America/Buenos_Aires"));
        place.session(CLUB, Map.of("tz", "America/Lima"));
        place.session(EVIL, Map.of("tz", "Europe/Madrid"));
        ask(EVIL, Map.of("celebrity", star.slug(), "tz", "Mars/Olympus"));
        Until.isTrue(() -> total() == 5);

        var allowed = list("?allowed=true");
        assertThat(allowed).hasSize(1);
        assertThat(allowed.getFirst().path("origin").asString()).isEqualTo(CLUB);
        assertThat(allowed.getFirst().path("deployment").asString()).isEqualTo(place.id());
        assertThat(allowed.getFirst().path("count").asInt()).isEqualTo(3);
        assertThat(allowed.getFirst().path("countries").toString())
                .isEqualTo("[{\"country\":\"PE\",\"count\":2},{\"country\":\"AR\",\"count\":1}]");
        assertThat(list("?allowed=false")).hasSize(2).allSatisfy(it -> {
            assertThat(it.path("origin").asString()).isEqualTo(EVIL);
            assertThat(it.path("allowed").asBoolean()).isFalse();
            assertThat(it.path("mark").asString()).isEqualTo("NEW");
        });
        var page = star.owner().get(star.path("/sightings?limit=2"));
        assertThat(page.items()).hasSize(2);
        assertThat(list("?limit=2&cursor=" + page.text("/next_cursor"))).hasSize(1);

        var map = star.owner().get(star.path("/sightings/map")).items();
        assertThat(map.stream().map(it -> it.path("country").asString())).containsExactlyInAnyOrder("PE", "AR", "ES");
        var lima = map.stream()
                .filter(it -> it.path("time_zone").asString().equals("America/Lima"))
                .findFirst()
                .orElseThrow();
        assertThat(lima.path("latitude").asDouble()).isBetween(-13.0, -11.0);
        assertThat(lima.path("longitude").asDouble()).isBetween(-78.0, -76.0);
        assertThat(lima.path("allowed").asInt()).isEqualTo(2);
    }

    /** A chat that stands in the page, or is a program's, asks for no launcher; each opening of it is a view. */
    @Test
    void viewsOfPagesAreCountedAndChatsOnlyWhereNoneAreTold() {
        view(CLUB, "America/Lima");
        place.session(CLUB, Map.of("tz", "America/Lima"));
        place.session(CLUB, Map.of("tz", "America/Bogota"));
        view(CLUB, "America/Lima");
        place.session(EVIL, Map.of("tz", "Europe/Madrid"));
        place.session(EVIL, Map.of("tz", "Europe/Madrid"));
        Until.isTrue(() -> total() == 4);
        view(EVIL, "Europe/Madrid");
        place.session(EVIL, Map.of("tz", "Europe/Madrid"));
        view(EVIL, "Europe/Madrid");
        Until.isTrue(() -> total() == 6);
        place.session(CLUB, Map.of("tz", "America/Lima"));
        view(CLUB, "America/Lima");
        Until.isTrue(() -> total() == 7);

        assertThat(list("?allowed=true").getFirst().path("countries").toString())
                .isEqualTo("[{\"country\":\"PE\",\"count\":3}]");
        assertThat(list("?allowed=false").getFirst().path("countries").toString())
                .isEqualTo("[{\"country\":\"ES\",\"count\":4}]");
    }

    @Test
    void whatIsNoSiteOfTheWebIsNotSeen() {
        for (var none : List.of("null", "file://", "https://x.test/path", "https://" + "x".repeat(400) + ".test"))
            place.session(none, Map.of());
        ask(EVIL, Map.of("celebrity", "nobody-at-all"));
        place.session(EVIL, Map.of());
        Until.isTrue(() -> total() > 0);
        assertThat(list("").stream().map(it -> it.path("origin").asString())).containsExactly(EVIL);
    }

    @Test
    void theTeamSaysWhatItThinksOfASite() {
        place.session(EVIL, Map.of("tz", "Europe/Madrid"));
        Until.isTrue(() -> total() == 1);
        var id = list("").getFirst().path("id").asString();
        var marked = star.owner().patch(star.path("/sightings/" + id), Map.of("mark", "IGNORED"));
        assertThat(marked.text("/mark")).isEqualTo("IGNORED");
        assertThat(star.owner().get(star.path("/sightings/map")).items()).isEmpty();
        assertThat(star.owner()
                        .get(star.path("/audit?object=" + id))
                        .items()
                        .getFirst()
                        .path("action")
                        .asString())
                .isEqualTo("sighting.update");
        var unknown = star.owner().patch(star.path("/sightings/sgt_" + "0".repeat(32)), Map.of("mark", "KNOWN"));
        assertThat(unknown.code()).isEqualTo("unknown_sighting");
        assertThat(star.owner().patch(star.path("/sightings/" + id), Map.of()).fields())
                .containsExactly("mark");
    }

    @Test
    void theTeamIsToldOnceOfEachStrangersSiteAndOfFewADay() {
        var owner = new Mailbox(world.admin(), star.email());
        place.session(EVIL, Map.of());
        Until.isTrue(() -> !alerts(owner).isEmpty());
        assertThat(owner.texts().getFirst()).contains(EVIL).contains(world.admin() == null ? "" : star.slug());
        for (int i = 0; i < 3; i++) place.session(EVIL, Map.of());
        ask(EVIL, Map.of("celebrity", star.slug()));
        Until.isTrue(() -> total() == 5);
        assertThat(alerts(owner)).hasSize(1);
        IntStream.range(0, 6).forEach(i -> place.session("https://copy" + i + ".test", Map.of()));
        Until.isTrue(() -> total() == 11);
        assertThat(alerts(owner)).hasSize(3);
    }

    @Test
    void aFloodOfMadeUpSitesFillsNothing() {
        place.session(CLUB, Map.of());
        Until.isTrue(() -> total() == 1);
        var flood = IntStream.range(0, SightingBook.MOST + 100)
                .mapToObj(i -> new SimpleEntry<>(
                        new Seen(star.id(), null, "https://flood" + i + ".test", false, Seen.Doing.OPENS, null), 1))
                .map(it -> (Map.Entry<Seen, Integer>) it)
                .toList();
        transactions.run(new Caller.Worker(star.id(), "sightings"), () -> book.add(flood, Instant.now()));
        var kept = world.database()
                .strings(
                        "select count(*)::text from sightings where celebrity_id = ? and not allowed",
                        star.id().value());
        assertThat(Integer.parseInt(kept.getFirst()))
                .as("and those of which the team was told")
                .isBetween(SightingBook.MOST, SightingBook.MOST + 3);
        assertThat(list("?allowed=true")).as("the team's own site stays").hasSize(1);
    }

    @Test
    void anotherTeamSeesNothing() {
        place.session(CLUB, Map.of());
        Until.isTrue(() -> total() == 1);
        var other = world.star();
        assertThat(other.owner().get(star.path("/sightings")).status()).isEqualTo(404);
        assertThat(other.owner().get(other.path("/sightings")).items()).isEmpty();
    }

    private static List<String> alerts(Mailbox mailbox) {
        return mailbox.subjects().stream()
                .filter(subject -> subject.contains("snippet") || subject.contains("código"))
                .toList();
    }

    private List<JsonNode> list(String query) {
        return star.owner().get(star.path("/sightings" + query)).items();
    }

    private int total() {
        return list("").stream().mapToInt(it -> it.path("count").asInt()).sum();
    }

    private void view(String origin, String zone) {
        new Visitor(address()).with("Origin", origin).get("/v1/launcher?deployment=" + place.id() + "&tz=" + zone);
    }

    private static void ask(String origin, Map<String, ?> wanted) {
        new Visitor(address()).with("Origin", origin).post("/v1/sessions", new HashMap<>(wanted));
    }
}
