package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which files are taken as films. */
class FilmTests {

    @Test
    void aKindIsToldByTheContent() {
        assertThat(Film.of(Films.mp4()).kind()).isEqualTo(Video.Kind.MP4);
        assertThat(Film.of(Films.matroska("webm")).kind()).isEqualTo(Video.Kind.WEBM);
        assertRefused("unsupported_video", Films.matroska("matroska"));
        assertRefused("unsupported_video", bytes("<html><script>alert(1)</script>"));
        assertRefused("unsupported_video", bytes("GIF89a"));
        assertRefused("unsupported_video", Films.mp4("isom", "hvc1"));
        assertRefused("empty_file", new byte[0]);
        assertRefused("video_too_large", new byte[Film.LARGEST + 1]);
    }

    @Test
    void whatIsMissingItsEndIsRefused() {
        var film = Films.mp4();
        for (var length : new int[] {9, 20, 40, 200, film.length / 2, film.length - 1})
            assertRefused("unreadable_video", Arrays.copyOf(film, length));
        var endless = film.clone();
        Arrays.fill(endless, 0, 4, (byte) 0xff);
        assertRefused("unreadable_video", endless);
        var still = film.clone();
        Arrays.fill(still, 0, 4, (byte) 0);
        assertRefused("unreadable_video", still);
    }

    @Test
    void notesAreBlankedAndNothingMoves() {
        assertBlanked(Films.mp4(), "avc1", "mdat");
        assertBlanked(Films.fromACamera(), "avc1", "mdat", Films.AFTER_DATES);
        assertBlanked(Films.matroska("webm"), "webm", "per", "muxer", "V_VP9", "Z");
        assertBlanked(Films.matroska("webm", 500, Films.track(1), Films.track(2)), "V_VP9", "Z");
        assertBlanked(Films.fragmented("vide"), "avc1", "moof", "traf", "mdat");
        assertBlanked(Films.fragmented("soun"), "avc1", "moof", "traf", "mdat");
    }

    @Test
    void whoseNotesCannotBeToldFromThePicturesIsRefused() {
        assertRefused("video_with_notes", Films.fragmented("meta"));
        assertRefused("video_with_notes", Films.fragmented("text"));
        assertRefused("video_with_notes", Films.withCompactSizes());
        for (var kind : new int[] {0x10, 0x11, 0x12, 0x20, 0x21, 0})
            assertRefused("video_with_notes", Films.matroska("webm", 500, Films.track(1), Films.track(kind)));
        assertRefused("video_with_notes", Films.matroska("webm", 500, Films.track()));
        assertRefused("video_with_notes", Films.matroska("webm", 500, Films.track(1, 0x11)));
    }

    @Test
    void aTableThatLeadsElsewhereIsRefused() {
        var film = Films.fromACamera();
        var chunks = text(film).indexOf("stco") + 12;
        for (var place : new int[] {film.length, -1, film.length - 5}) {
            var wrong = film.clone();
            ByteBuffer.wrap(wrong).putInt(chunks, place);
            assertRefused("unreadable_video", wrong);
        }
        var more = film.clone();
        ByteBuffer.wrap(more).putInt(chunks - 4, Integer.MAX_VALUE);
        assertRefused("unreadable_video", more);
    }

    @Test
    void aWebmWithoutAFilmIsRefused() {
        var film = Films.matroska("webm");
        for (var length : new int[] {9, 20, 40, 60, film.length / 2, film.length - 1})
            assertRefused("unreadable_video", Arrays.copyOf(film, length));
    }

    private static void assertBlanked(byte[] film, String... kept) {
        assertThat(text(film)).contains(Films.PLACE);
        var shown = Film.of(film).content();
        assertThat(shown).hasSameSizeAs(film);
        assertThat(text(shown)).doesNotContain(Films.PLACE, Films.DATE);
        for (var part : kept)
            assertThat(text(shown).indexOf(part)).isEqualTo(text(film).indexOf(part));
        assertThat(Film.of(shown).content()).as("once is enough").isEqualTo(shown);
    }

    private static void assertRefused(String code, byte[] content) {
        assertThatThrownBy(() -> Film.of(content))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo(code));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
