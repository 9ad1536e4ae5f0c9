package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.deployment.Theme.Pair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A place's page wears what the chat will wear, which the widget's own tests hold against the same examples. */
class LooksTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @TestFactory
    Stream<DynamicTest> areThoseOfTheChat() throws Exception {
        var examples = JSON.readTree(Files.readString(Path.of("../design/theme-examples.json")));
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
        assertThat(new Looks(Theme.USUAL).css()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red;}body{display:none", "#12", "url(x)", "#12345g", ""})
    void writeNothingThatIsNoColour(String text) {
        assertThat(new Looks(theme(text, new Pair(text, text))).css()).doesNotContain("display", "url", "#12345g");
        assertThat(new Looks(theme(text, null)).tokens(true)).isEmpty();
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
