package com.vibethink.twins.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.vibethink.twins.portrait.Spoilt.Found;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of photos, and of files that say they were some. */
class PhotoTests {

    @Test
    void aKindIsToldByTheContent() {
        assertThat(PhotoKind.of(Photos.jpeg(300, 300))).contains(PhotoKind.JPEG);
        assertThat(PhotoKind.of(Photos.written(Photos.picture(300, 300), "png")))
                .contains(PhotoKind.PNG);
        assertThat(PhotoKind.of(Photos.webp(300, Color.RED))).contains(PhotoKind.WEBP);
        assertThat(PhotoKind.of(Photos.written(Photos.picture(300, 300), "gif")))
                .isEmpty();
        for (var text : new String[] {"", "\u00ff", "<html>", "<svg onload=alert(1)>", "RIFF1234WAVE", "GIF89a"})
            assertThat(PhotoKind.of(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(text)
                    .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void comesOutUprightHoweverTheCameraWasHeld(int orientation) throws Exception {
        var prints = developed(Photos.byCamera(Photos.picture(600, 400), orientation), 50);
        assertThat(prints.width()).isEqualTo(600);
        assertThat(prints.height()).isEqualTo(400);
        for (var size : PrintSize.values()) {
            var picture = read(prints, size);
            var far = size.pixels() - 20;
            assertThat(picture.getWidth()).isEqualTo(size.pixels()).isEqualTo(picture.getHeight());
            assertColour(picture, 20, 20, new Color(171, 87, 60));
            assertColour(picture, far, 20, new Color(87, 171, 60));
            assertColour(picture, 20, far, new Color(60, 60, 200));
            assertColour(picture, far, far, new Color(60, 60, 200));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void theSquareIsWhereItIsWanted(int orientation) throws Exception {
        var photo = Photos.byCamera(Photos.picture(300, 900), orientation);
        assertColour(read(developed(photo, 0), PrintSize.SMALL), 80, 150, new Color(130, 130, 60));
        assertColour(read(developed(photo, 100), PrintSize.SMALL), 80, 10, new Color(60, 60, 200));
    }

    @Test
    void nothingButThePictureComesAlong() throws Exception {
        var photo = Photos.byCamera(Photos.picture(600, 400), 1);
        assertThat(text(photo)).contains("Exif");
        for (var square : developed(photo, 50).squares().values())
            assertThat(text(square))
                    .doesNotContain("Exif")
                    .doesNotContain("http")
                    .doesNotContain("ICC_PROFILE");
    }

    @Test
    void weighsWhatAPageHasRoomForEvenIfItIsNothingButNoise() throws Exception {
        developed(Photos.noise(1200), 50)
                .squares()
                .forEach((size, square) -> assertThat(square.length).isLessThanOrEqualTo(size.bytes()));
    }

    @Test
    void whatIsTransparentIsWhite() throws Exception {
        var clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        assertColour(read(developed(Photos.written(clear, "png"), 50), PrintSize.SMALL), 80, 80, Color.WHITE);
    }

    @Test
    void readsWebp() throws Exception {
        var prints = developed(Photos.webp(256, new Color(20, 120, 220)), 50);
        assertColour(read(prints, PrintSize.SMALL), 80, 80, new Color(20, 120, 220));
    }

    @Test
    void refusesWhatIsBrokenTooLargeOrTooSmall() {
        var photo = Photos.byCamera(Photos.picture(600, 400), 1);
        assertSpoilt(Spoilt.UNREADABLE_PHOTO, Arrays.copyOf(photo, photo.length / 2));
        assertSpoilt(Spoilt.UNREADABLE_PHOTO, Arrays.copyOf(photo, 3));
        var png = Photos.written(Photos.picture(600, 400), "png");
        assertSpoilt(Spoilt.UNREADABLE_PHOTO, Arrays.copyOf(png, png.length - 200));
        assertSpoilt(Spoilt.UNREADABLE_PHOTO, Photos.promising(3000, 3000));
        assertSpoilt(Spoilt.UNREADABLE_PHOTO, Arrays.copyOf(Photos.webp(300, Color.RED), 22));
        assertSpoilt(Spoilt.TOO_MANY_PIXELS, Photos.promising(30_000, 30_000));
        assertSpoilt(Spoilt.TOO_FEW_PIXELS, Photos.jpeg(199, 400));
    }

    private static void assertSpoilt(Spoilt reason, byte[] photo) {
        assertThatThrownBy(() -> developed(photo, 50))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.reason()).isEqualTo(reason));
    }

    private static Prints developed(byte[] photo, int focus) throws Found, IOException {
        var kind = PhotoKind.of(photo);
        if (kind.isEmpty()) return fail("no photo");
        return DarkroomProcess.develop(photo, kind.get(), focus);
    }

    private static BufferedImage read(Prints prints, PrintSize size) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(prints.squares().get(size)));
    }

    private static void assertColour(BufferedImage picture, int x, int y, Color expected) {
        var found = new Color(picture.getRGB(x, y));
        var near = Offset.offset(14);
        assertThat(found.getRed()).as("red of %s", found).isCloseTo(expected.getRed(), near);
        assertThat(found.getGreen()).as("green of %s", found).isCloseTo(expected.getGreen(), near);
        assertThat(found.getBlue()).as("blue of %s", found).isCloseTo(expected.getBlue(), near);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
