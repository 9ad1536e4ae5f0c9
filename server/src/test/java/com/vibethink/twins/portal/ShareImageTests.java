package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareImageTests {

    private static final String PORTRAIT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 640\"><rect width=\"640\" height=\"640\"/></svg>";

    @Test
    void isAPictureOfTheSizeThatSharingWants() throws IOException {
        var png = image("Andrés Cantor", "La voz de los Mundiales").drawn(PORTRAIT);
        var read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getWidth()).isEqualTo(1200);
        assertThat(read.getHeight()).isEqualTo(630);
        assertThat(png.length).isLessThan(400_000);
        var colours = new HashSet<Integer>();
        for (int x = 72; x < 640; x++) colours.add(read.getRGB(x, 300));
        assertThat(colours).as("a name in white").contains(0xFFFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X",
                "Ñandú Öztürk-Þórðarson",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
                "María de los Ángeles Fernández de la Vega y Sánchez-Cantalejo Ruiz",
                "日本語の名前",
                "<b>&{{accent}}\"'",
                // Ends of lines of another kind, which nobody sees, on words that are cut.
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW\u2028\u2028 x",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW\u0085\u0085",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
            })
    @Timeout(value = 60, threadMode = SEPARATE_THREAD)
    void drawsWhateverTheName(String name) {
        assertThat(image(name, name.repeat(5)).drawn(PORTRAIT)).isNotEmpty();
    }

    @Test
    void theSameContentHasTheSameVersionAndAnotherAnother() {
        assertThat(image("Ana", "x").version()).isEqualTo(image("Ana", "x").version());
        assertThat(image("Ana", "y").version()).isNotEqualTo(image("Ana", "x").version());
    }

    private static ShareImage image(String name, String tagline) {
        return new ShareImage(
                name,
                tagline,
                "IA",
                "Gemelo digital con IA",
                "#7a5af8",
                "#ffffff",
                "/portraits/x.svg",
                "twins.example.com/t/x");
    }
}
