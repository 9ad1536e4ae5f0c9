package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.portal.Look.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTests {

    @Test
    void writesTheColoursOfBothSchemes() {
        var look = new Look("#0a7d4b", new Pair("#ffffff", "#101010"), null, "SERIF", 4, "dark", null);
        assertThat(look.css())
                .startsWith(":root{--accent:#0a7d4b;--on-accent:#ffffff;")
                .contains(":root[data-scheme=\"light\"]{")
                .contains("--surface:#101010;")
                .contains("--surface:#ffffff;")
                .contains("--radius:4px;")
                .contains("Georgia");
        assertThat(Look.USUAL.css()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red;}body{display:none", "#12", "url(x)", "#12345g", ""})
    void writesNothingThatIsNoColour(String accent) {
        assertThat(new Look(accent, null, null, "x;}", 99, "y", "javascript:z").css())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#000000", "#7a5af8", "#ffd400", "#777777", "#ff0000", "#00ffff"})
    void whateverTheAccentItCanBeRead(String accent) {
        var colour = Colour.read(accent).orElseThrow();
        assertThat(colour.on().contrast(colour.ground())).isGreaterThanOrEqualTo(4.5);
        assertThat(colour.textOn(Colour.LIGHT, Colour.DARK).contrast(Colour.LIGHT))
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void letsInTheLogosSiteAlone() {
        assertThat(new Look(null, null, null, null, null, null, "https://cdn.example.com/a/logo.png").logoSite())
                .contains("https://cdn.example.com");
        assertThat(new Look(null, null, null, null, null, null, "https://a.com;script-src *").logoSite())
                .isEmpty();
    }
}
