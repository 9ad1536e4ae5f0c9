package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.deployment.Theme.Pair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** What a page and its chat wear of a theme: readable whatever the team has chosen, and no more than values. */
class LooksTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @TestFactory
    Stream<DynamicTest> areAsTheyWereAlways() throws Exception {
        var examples = JSON.readTree(new ClassPathResource("deployment/theme-examples.json").getInputStream());
        assertThat(examples).hasSizeGreaterThan(5);
        return examples.valueStream()
                .map(example -> DynamicTest.dynamicTest(example.path("name").asString(), () -> {
                    var looks = new Looks(JSON.treeToValue(example.path("theme"), Theme.class));
                    assertThat(looks.tokens(false)).isEqualTo(worn(example.path("dark")));
                    assertThat(looks.tokens(true)).isEqualTo(worn(example.path("light")));
                }));
    }

    @Test
    void areWrittenForBothSchemesAndForReadersWithoutScripts() {
        assertThat(new Looks(theme("#0a7d4b", new Pair("#ffffff", "#101010"))).css())
                .startsWith(":root{--surface:#101010;")
                .contains(":root[data-scheme=\"light\"]{--surface:#ffffff;")
                .contains("@media (prefers-color-scheme: light) {\n:root[data-theme=\"auto\"]:not([data-scheme]){"
                        + "--surface:#ffffff;");
    }

    @Test
    void ofTheUsualThemeAreThePlatformsOwn() {
        assertThat(new Looks(Theme.USUAL).css()).isEmpty();
        assertThat(ThemeShown.of(Theme.USUAL).tokens()).isEqualTo(new ThemeShown.Worn(Map.of(), Map.of()));
    }

    @Test
    void areWhatASessionIsToldForBothSchemes() {
        var theme = theme("#0a7d4b", new Pair("#ffffff", "#101010"));
        var tokens = ThemeShown.of(theme).tokens();
        assertThat(tokens.dark()).isEqualTo(new Looks(theme).tokens(false)).containsEntry("surface", "#101010");
        assertThat(tokens.light()).isEqualTo(new Looks(theme).tokens(true)).containsEntry("surface", "#ffffff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#7a5af8", "#ffee00", "#000000", "#ffffff", "#888888", "#e50914", "#00d084"})
    void makeAnyAccentReadable(String accent) {
        var looks = new Looks(theme(accent, null));
        assertThat(colour(looks.ground().words()).contrast(colour(looks.ground().fill())))
                .isGreaterThanOrEqualTo(4.4);
        for (var light : List.of(true, false)) {
            if (looks.tokens(light).isEmpty()) continue;
            var raised = colour(light ? "#eff1f7" : "#191c2a");
            assertThat(colour(looks.tokens(light).get("accent-text")).contrast(raised))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"#0b3d2e, #f5f5dc", "#fff8e7, #3b2f2f", "#000000, #ffffff", "#fdfd96, #222222"})
    void makeEveryGreyBetweenASurfaceAndItsWordsReadable(String back, String front) {
        var words = new Pair(front, front);
        var theme = new Theme("#7a5af8", new Pair(back, back), words, null, null, null, null, null);
        var tokens = new Looks(theme).tokens(false);
        var raised = colour(tokens.get("raised"));
        assertThat(colour(tokens.get("quiet")).contrast(raised)).isGreaterThanOrEqualTo(4.5);
        assertThat(colour(tokens.get("accent-text")).contrast(raised)).isGreaterThanOrEqualTo(4.5);
        assertThat(colour(tokens.get("edge")).contrast(colour(tokens.get("surface"))))
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red;}body{display:none", "#12", "url(x)", "#12345g", ""})
    void writeNothingThatIsNoColour(String text) {
        assertThat(new Looks(theme(text, new Pair(text, text))).css()).doesNotContain("display", "url", "#12345g");
        assertThat(new Looks(theme(text, null)).tokens(true)).isEmpty();
    }

    private static Colour colour(String text) {
        return Colour.read(text).orElseThrow();
    }

    private static Theme theme(String accent, Pair surface) {
        return new Theme(accent, surface, null, null, null, null, null, null);
    }

    private static Map<String, String> worn(JsonNode tokens) {
        var worn = new LinkedHashMap<String, String>();
        tokens.propertyStream()
                .forEach(token -> worn.put(token.getKey(), token.getValue().asString()));
        return worn;
    }
}
