package com.vibethink.twins.deployment;

import static com.vibethink.twins.deployment.SetupFaultsTests.assertFaults;
import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A team makes places, sets them up, gives them a time, pauses and archives them. */
class OrchestratorTests extends RunningPlatform {

    private static final String SITE = "https://club.example";

    private Star star;

    @BeforeAll
    void aPublishedTwin() {
        star = world.star().published();
    }

    @Test
    void anyNumberOfPlacesIsThereAtOnce() {
        var many = world.star().published();
        var made = IntStream.range(0, 12)
                .mapToObj(i -> Spot.on(many, "https://site" + i + ".example", Map.of("name", "Place " + i)))
                .toList();
        var first = many.owner().get(many.path("/deployments?limit=10"));
        var rest = many.owner().get(many.path("/deployments?limit=10&cursor=" + first.text("/next_cursor")));
        assertThat(first.items()).hasSize(10);
        assertThat(rest.items())
                .hasSize(4)
                .last()
                .satisfies(it -> assertThat(it.path("id").asString())
                        .isEqualTo(made.getLast().id()));
        assertThat(rest.json().path("next_cursor").isNull()).isTrue();
        for (int i = 0; i < 12; i++)
            assertThat(made.get(i)
                            .session("https://site" + i + ".example", Map.of())
                            .status())
                    .isEqualTo(201);
    }

    @Test
    void aPlaceIsWhatItsTeamSays() {
        var wanted = Map.of(
                "theme",
                Map.of(
                        "accent",
                        "#0B6E4F",
                        "surface",
                        Map.of("light", "#FFFFFF", "dark", "#101418"),
                        "font",
                        "SERIF",
                        "radius",
                        4,
                        "scheme",
                        "auto",
                        "position",
                        "inline",
                        "logo_url",
                        "https://club.example/logo.svg"),
                "greeting",
                Map.of("en", " Welcome! "),
                "languages",
                List.of("en"),
                "tiers",
                List.of("FREE", "PREMIUM"),
                "modalities",
                List.of("TEXT"),
                "pinned_version",
                1,
                "knowledge_visibility",
                "TITLES",
                "quotas",
                Map.of("messages_per_day", 100),
                "rules",
                List.of("Never speak of prices."));
        var place = Spot.on(star, SITE, wanted).shown();
        assertThat(place.text("/theme/accent")).isEqualTo("#0b6e4f");
        assertThat(place.text("/theme/position")).isEqualTo("inline");
        assertThat(place.text("/theme/surface/light")).isEqualTo("#ffffff");
        assertThat(place.json().at("/theme/text").isNull()).isTrue();
        assertThat(place.text("/greeting/en")).isEqualTo("Welcome!");
        assertThat(place.text("/languages/0")).isEqualTo("en");
        assertThat(place.json().path("pinned_version").asInt()).isEqualTo(1);
        assertThat(place.text("/knowledge_visibility")).isEqualTo("TITLES");
        assertThat(place.json().at("/quotas/messages_per_fan_per_day").isNull()).isTrue();
        assertThat(place.text("/phase")).isEqualTo("LIVE");
        assertThat(place.json().path("revision").asInt()).isEqualTo(1);
        assertThat(place.text("/embed_code")).contains("data-deployment-id=\"" + place.text("/id") + "\"");
    }

    @Test
    void aChangeLeavesEverythingElseAsItWas() {
        var place = Spot.on(star, SITE, Map.of("rules", List.of("Be brief."), "pinned_version", 1));
        var changed = place.change(Map.of("name", "Renamed", "revision", 1));
        assertThat(changed.text("/name")).isEqualTo("Renamed");
        assertThat(changed.text("/rules/0")).isEqualTo("Be brief.");
        assertThat(changed.json().path("pinned_version").asInt()).isEqualTo(1);
        var unpinned = new HashMap<String, Object>();
        unpinned.put("pinned_version", null);
        assertThat(place.change(unpinned).json().path("pinned_version").isNull())
                .isTrue();
    }

    @Test
    void whoeverComesSecondIsToldSo() {
        var place = Spot.on(star, SITE, Map.of());
        assertThat(place.change(Map.of("name", "Mine", "revision", 1)).status()).isEqualTo(200);
        var late = place.change(Map.of("name", "Mine too", "revision", 1));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("stale_revision");
        assertThat(place.shown().text("/name")).isEqualTo("Mine");
    }

    @Test
    void aPlaceOpensAndClosesAtItsTime() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var place = Spot.on(
                star,
                SITE,
                Map.of("starts_at", now.plusSeconds(3600), "ends_at", now.plusSeconds(7200), "status", "SCHEDULED"));
        assertThat(place.shown().text("/phase")).isEqualTo("SCHEDULED");
        assertThat(place.session(SITE, Map.of()).code()).isEqualTo("twin_paused");
        assertThat(place.change(Map.of("starts_at", now.minusSeconds(60))).text("/phase"))
                .isEqualTo("LIVE");
        assertThat(place.session(SITE, Map.of()).status()).isEqualTo(201);
        var over = place.change(Map.of("ends_at", now.minusSeconds(30)));
        assertThat(over.text("/phase")).isEqualTo("ENDED");
        assertThat(place.session(SITE, Map.of()).code()).isEqualTo("twin_paused");
        assertFaults(place.change(Map.of("ends_at", now.minusSeconds(60))), "ends_at", "ends_before_start");
        assertThat(over.text("/starts_at")).isEqualTo(now.minusSeconds(60).toString());
    }

    @Test
    void theArchiveIsReadAndGivesBackWhatIsPaused() {
        var place = Spot.on(star, SITE, Map.of("rules", List.of("Be kind.")));
        var fan = place.fan(SITE);
        fan.ask("Hola");
        assertThat(place.change(Map.of("status", "ARCHIVED")).text("/phase")).isEqualTo("ARCHIVED");
        assertThat(place.session(SITE, Map.of()).code()).isEqualTo("twin_paused");
        assertThat(place.change(Map.of("status", "ACTIVE")).code()).isEqualTo("deployment_archived");
        assertThat(place.change(Map.of("name", "Other")).status()).isEqualTo(409);
        assertThat(star.owner()
                        .get(star.path("/conversations/" + fan.conversation))
                        .status())
                .isEqualTo(200);
        var restored = place.change(Map.of("status", "INACTIVE"));
        assertThat(restored.text("/phase")).isEqualTo("PAUSED");
        assertThat(restored.text("/rules/0")).isEqualTo("Be kind.");
    }

    @Test
    void aPlaceIsPausedWhateverTheTwinHasGivenUpSince() {
        var changing = world.star().published();
        var place = Spot.on(changing, SITE, Map.of("languages", List.of("es", "en")));
        var twin = changing.owner().get(changing.path("/twin")).json();
        var personality = (ObjectNode) twin.path("personality");
        personality.putArray("languages").add("es");
        changing.owner()
                .put(changing.path("/twin"), Map.of("personality", personality, "revision", twin.path("revision")));
        changing.published();
        assertThat(place.change(Map.of("status", "INACTIVE")).text("/phase")).isEqualTo("PAUSED");
        assertFaults(place.change(Map.of("languages", List.of("en", "es"))), "languages[0]", "unknown_language");
        assertThat(place.change(Map.of("languages", List.of("es"))).status()).isEqualTo(200);
    }

    @Test
    void somePlacesAreNotToBeMade() {
        assertThat(make(Map.of("type", "VIBETHINK_PORTAL", "name", "Second")).code())
                .isEqualTo("portal_exists");
        assertThat(make(Map.of("type", "BRAND_CAMPAIGN", "name", "Too early")).code())
                .isEqualTo("campaign_needed");
        assertFaults(make(Map.of("name", "What?")), "type", "required");
        assertFaults(make(Map.of("type", "EMBEDDED_WIDGET")), "name", "invalid_name");
        assertFaults(Spot.on(star, SITE, Map.of()).change(Map.of("type", "WHITE_LABEL")), "type", "type_is_fixed");
    }

    @Test
    void whatWasKeptBeforeThereWasMoreToKeepIsAsUsual() {
        var place = Spot.on(star, SITE, Map.of("rules", List.of("Be kind.")));
        world.database()
                .sql()
                .update(
                        "update deployments set config = '{\"allowed_origins\": [\"https://old.example\"]}' where id = ?::uuid",
                        place.id().substring(4));
        assertThat(place.shown().text("/theme/font")).isEqualTo("INTER");
        assertThat(place.shown().text("/allowed_origins/0")).isEqualTo("https://old.example");
        assertThat(place.session("https://old.example", Map.of()).status()).isEqualTo(201);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        var quiet = world.star().published();
        var place = Spot.on(quiet, SITE, Map.of());
        place.change(Map.of("status", "INACTIVE"));
        var told = quiet.owner().get(quiet.path("/audit?object=" + place.id()));
        assertThat(told.items().stream().map(line -> line.path("action").asString()))
                .containsExactlyInAnyOrder("deployment.create", "deployment.update");
        assertThat(told.body()).contains("INACTIVE");
    }

    private Answer make(Map<String, ?> wanted) {
        return star.owner().post(star.path("/deployments"), wanted);
    }
}
