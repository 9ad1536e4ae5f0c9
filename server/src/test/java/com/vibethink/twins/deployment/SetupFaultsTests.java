package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a place is said, with how to mend it. */
class SetupFaultsTests extends RunningPlatform {

    private static final String SITE = "https://club.example";

    private Star star;

    @BeforeAll
    void aTwin() {
        star = world.star().published();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "  "}                                              | name                            | invalid_name
            {"status": "SCHEDULED"}                                     | starts_at                       | required
            {"starts_at": "+999999999-12-31T23:59:59Z"}                 | starts_at                       | invalid_time
            {"ends_at": "-1000000000-01-01T00:00:00Z"}                  | ends_at                         | invalid_time
            {"theme": {"accent": "red"}}                                | theme.accent                    | invalid_colour
            {"theme": {"accent": "#7f7f7f"}}                            | theme.accent                    | low_contrast
            {"theme": {"surface": {"light": "#ffffff"}}}                | theme.surface.dark              | invalid_colour
            {"theme": {"text": {"light": "#dddddd", "dark": "#ffffff"}}}| theme.text.light                | low_contrast
            {"theme": {"surface": {"light": "#555555", "dark": "#000000"}}}| theme.surface.light          | low_contrast
            {"theme": {"radius": 25}}                                   | theme.radius                    | invalid_radius
            {"theme": {"logo_url": "http://x.example/logo.png"}}        | theme.logo_url                  | invalid_url
            {"theme": {"logo_url": "javascript:alert(1)"}}              | theme.logo_url                  | invalid_url
            {"languages": ["es", "fr"]}                                 | languages[1]                    | unknown_language
            {"tiers": []}                                               | tiers                           | required
            {"modalities": ["SPEECH"]}                                  | modalities                      | required
            {"pinned_version": 99}                                      | pinned_version                  | unknown_version
            {"quotas": {"messages_per_day": 0}}                         | quotas.messages_per_day         | invalid_quota
            {"quotas": {"messages_per_fan_per_day": 10000001}}          | quotas.messages_per_fan_per_day | invalid_quota
            {"rules": [" "]}                                            | rules[0]                        | required
            {"allowed_origins": ["https://*.com"]}                      | allowed_origins[0]              | invalid_origin
            {"allowed_origins": ["https://x.example:*"]}                | allowed_origins[0]              | invalid_origin
            """)
    void whatIsWrongIsSaidWithHowToMendIt(String change, String field, String code) {
        var place = Spot.on(star, SITE, Map.of());
        var refused = star.owner().patch(place.path(""), change);
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertFaults(refused, field, code);
        assertThat(place.shown().json().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var refused = make(Map.of(
                "type",
                "WHITE_LABEL",
                "name",
                "",
                "theme",
                Map.of("accent", "blue", "radius", -1),
                "languages",
                List.of("de"),
                "allowed_origins",
                List.of("https://ok.example", "nowhere")));
        assertThat(refused.fields())
                .containsExactlyInAnyOrder(
                        "name", "theme.accent", "theme.radius", "languages[0]", "allowed_origins[1]");
        assertThat(make(map("rules", Arrays.asList("a", null))).fields()).contains("rules[1]");
        assertThat(make(map("rules", List.of("x".repeat(501)))).fields()).contains("rules[0]");
    }

    @Test
    void theNearestColourThatPassesIsSaid() {
        var place = Spot.on(star, SITE, Map.of());
        var refused = place.change(Map.of("theme", Map.of("accent", "#7f7f7f")));
        var nearest = refused.text("/errors/0/detail").replaceAll(".*(#[0-9a-f]{6}).*", "$1");
        assertThat(place.change(Map.of("theme", Map.of("accent", nearest))).text("/theme/accent"))
                .isEqualTo(nearest);
    }

    @Test
    void theDatabaseHoldsItToo() {
        var id = Spot.on(star, SITE, Map.of()).id().substring(4);
        for (var wrong : List.of(
                "ends_at = now(), starts_at = now() + interval '1 hour'",
                "status = 'SCHEDULED'",
                "pinned_version = 99",
                "name = ' '",
                "status = 'GONE'")) {
            assertThat(refusal("update deployments set " + wrong + " where id = '" + id + "'"))
                    .as(wrong)
                    .startsWith("23");
        }
    }

    private Answer make(Map<String, ?> wanted) {
        return star.owner().post(star.path("/deployments"), wanted);
    }

    private static Map<String, Object> map(String field, Object value) {
        return new HashMap<>(Map.of("type", "EMBEDDED_WIDGET", "name", "Name", field, value));
    }

    private String refusal(String update) {
        try {
            world.database().sql().update(update);
            return "";
        } catch (org.springframework.dao.DataAccessException e) {
            return ((java.sql.SQLException) e.getMostSpecificCause()).getSQLState();
        }
    }

    static void assertFaults(Answer refused, String field, String code) {
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(it -> it.path("field").asString() + " "
                                + it.path("code").asString()))
                .containsExactly(field + " " + code);
        assertThat(refused.text("/errors/0/detail")).endsWith(".");
    }
}
