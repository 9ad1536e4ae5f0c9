package com.vibethink.twins.portal;

import com.vibethink.twins.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What of the MP4 format (ISO 14496-12) must be known to take a film: it is a row of boxes, some of them with boxes in. */
final class Mp4 {

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final int DEEPEST = 4;

    /** Where people's and cameras' notes stand, such as the place of a recording. */
    private static final Set<String> NOTES = Set.of("udta", "meta", "uuid");

    private static final Set<String> WITH_BOXES = Set.of("moov", "trak", "mdia");
    private static final List<String> PLAYED = List.of("avc1", "avc3", "av01", "vp09");

    private Mp4() {}

    /** A box: where it begins, where its content does, and where it ends. */
    private record Box(String type, int start, int content, int end) {}

    static boolean isMp4(byte[] film) {
        return film.length > HEADER && new String(film, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp");
    }

    /**
     * The film with all notes blanked; nothing moves, so that what it says of its own places stays true.
     *
     * @throws Refusal when it is incomplete, or in a format that few browsers play
     */
    static byte[] withoutNotes(byte[] film) {
        var boxes = boxes(film, 0, film.length);
        var plan = boxes.stream()
                .filter(box -> box.type().equals("moov"))
                .findFirst()
                .orElseThrow(Mp4::broken);
        if (boxes.stream().noneMatch(box -> box.type().equals("mdat"))) throw broken();
        var said = new String(film, plan.start(), plan.end() - plan.start(), StandardCharsets.ISO_8859_1);
        if (PLAYED.stream().noneMatch(said::contains))
            throw Refusal.unsupported(
                    "unsupported_video",
                    "Few browsers play this film: it is not in H.264, VP9 or AV1. Save it as one.");
        var blanked = film.clone();
        blank(blanked, boxes, 0);
        return blanked;
    }

    private static void blank(byte[] film, List<Box> boxes, int depth) {
        for (var box : boxes) {
            if (NOTES.contains(box.type())) {
                System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, film, box.start() + 4, 4);
                Arrays.fill(film, box.content(), box.end(), (byte) 0);
            } else if (WITH_BOXES.contains(box.type()) && depth < DEEPEST) {
                blank(film, boxes(film, box.content(), box.end()), depth + 1);
            }
        }
    }

    private static List<Box> boxes(byte[] film, int from, int to) {
        var boxes = new ArrayList<Box>();
        for (int at = from; at < to; at = boxes.getLast().end()) boxes.add(box(film, at, to));
        return boxes;
    }

    private static Box box(byte[] film, int at, int to) {
        if (to - at < HEADER) throw broken();
        long size = Integer.toUnsignedLong(ByteBuffer.wrap(film).getInt(at));
        var header = HEADER;
        if (size == 1) {
            if (to - at < LONG_HEADER) throw broken();
            size = ByteBuffer.wrap(film).getLong(at + HEADER);
            header = LONG_HEADER;
        }
        if (size == 0) size = to - at;
        if (size < header || size > to - at) throw broken();
        return new Box(new String(film, at + 4, 4, StandardCharsets.ISO_8859_1), at, at + header, at + (int) size);
    }

    private static Refusal broken() {
        return Refusal.invalid("unreadable_video", "The film is broken or incomplete. Save it again and send that.");
    }
}
