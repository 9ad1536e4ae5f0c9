package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG counts it, and the nearest colour that has enough of it. */
class ColourTests {

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#777777, #ffffff, 4.48", "#767676, #ffffff, 4.54", "#ff0000, #ffffff, 4.0"})
    void countsContrastAsWcagDoes(String one, String other, double contrast) {
        assertThat(colour(one).contrast(colour(other))).isEqualTo(contrast, within(0.01));
        assertThat(colour(other).contrast(colour(one))).isEqualTo(contrast, within(0.01));
    }

    @Test
    void theNearestIsHardlyAnotherColour() {
        assertThat(colour("#777777").readableOn(colour("#ffffff")).text()).isEqualTo("#767676");
        assertThat(colour("#767676").readableOn(colour("#ffffff")).text()).isEqualTo("#767676");
        assertThat(colour("#333333").readableOn(colour("#000000")).isReadableOn(colour("#000000")))
                .isTrue();
    }

    @Test
    void wordsCanBeReadOnWhatIsOffered() {
        for (int grey = 0; grey < 256; grey++) {
            var offered = new Colour(grey, grey, grey).readableUnderWords();
            assertThat(offered.isReadableOn(offered.onIt())).isTrue();
        }
    }

    private static Colour colour(String text) {
        return Colour.read(text).orElseThrow();
    }
}
