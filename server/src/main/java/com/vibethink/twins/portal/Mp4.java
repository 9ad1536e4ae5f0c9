package com.vibethink.twins.portal;

import com.vibethink.twins.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of the MP4 format (ISO 14496-12) must be known to take a film: it is a row of boxes, some of them with boxes in. */
final class Mp4 {

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    /** Where a handler says of what kind its track is, and where its name begins. */
    private static final int KIND_AT = 8;

    private static final int NAME_AT = 24;

    private static final String FILM = "";

    /**
     * What is needed to play a film, by what it stands in. All else is notes, such as the place of a recording: of people
     * and cameras, in boxes that every maker invents anew.
     */
    private static final Map<String, Set<String>> PLAYED = Map.of(
            FILM,
            Set.of("ftyp", "styp", "moov", "moof", "mdat", "sidx", "mfra"),
            "moov",
            Set.of("mvhd", "iods", "trak", "mvex"),
            "trak",
            Set.of("tkhd", "tapt", "edts", "tref", "mdia"),
            "mdia",
            Set.of("mdhd", "hdlr", "minf"),
            "minf",
            Set.of("vmhd", "smhd", "hdlr", "dinf", "stbl"),
            "moof",
            Set.of("mfhd", "traf"),
            "traf",
            Set.of("tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd"));

    /** Their first numbers say when it was taken. */
    private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");

    private static final Set<String> SEEN_OR_HEARD = Set.of("vide", "soun");
    private static final List<String> CODECS = List.of("avc1", "avc3", "av01", "vp09");

    private Mp4() {}

    /** A box: where it begins, where its content does, and where it ends. */
    record Box(String type, int start, int content, int end) {}

    static boolean isMp4(byte[] film) {
        return film.length > HEADER && new String(film, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp");
    }

    /**
     * The film with all notes blanked; nothing moves, so that what it says of its own places stays true.
     *
     * @throws Refusal when it is incomplete, in a format that few browsers play, or has notes that cannot be found
     */
    static byte[] withoutNotes(byte[] film) {
        var boxes = boxes(film, 0, film.length);
        if (isInFragments(boxes) && hasNotesAlong(film, boxes)) throw Film.withNotes();
        var plan = boxes.stream()
                .filter(box -> box.type().equals("moov"))
                .findFirst()
                .orElseThrow(Mp4::broken);
        if (boxes.stream().noneMatch(box -> box.type().equals("mdat"))) throw broken();
        var said = new String(film, plan.start(), plan.end() - plan.start(), StandardCharsets.ISO_8859_1);
        if (CODECS.stream().noneMatch(said::contains))
            throw Refusal.unsupported(
                    "unsupported_video",
                    "Few browsers play this film: it is not in H.264, VP9 or AV1. Save it as one.");
        var blanked = film.clone();
        blank(film, blanked, boxes, FILM);
        return blanked;
    }

    private static void blank(byte[] film, byte[] blanked, List<Box> boxes, String parent) {
        for (var box : boxes) {
            if (!PLAYED.getOrDefault(parent, Set.of()).contains(box.type())) {
                erase(blanked, box);
            } else if (box.type().equals("trak") && isNotes(film, box)) {
                Mp4Samples.erase(
                        film, blanked, inside(film, box, "mdia", "minf", "stbl").orElseThrow(Film::withNotes));
                erase(blanked, box);
            } else if (box.type().equals("hdlr")) {
                zero(blanked, box, NAME_AT, box.end());
            } else if (DATED.contains(box.type())) {
                zero(blanked, box, Integer.BYTES, datesEnd(film, box));
            } else if (PLAYED.containsKey(box.type())) {
                blank(film, blanked, boxes(film, box.content(), box.end()), box.type());
            }
        }
    }

    private static void erase(byte[] blanked, Box box) {
        System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, blanked, box.start() + 4, 4);
        Arrays.fill(blanked, box.content(), box.end(), (byte) 0);
    }

    /** In version 1 each of the two has 64 bits. */
    private static int datesEnd(byte[] film, Box box) {
        if (box.content() == box.end()) throw broken();
        return box.content() + Integer.BYTES + 2 * (film[box.content()] == 1 ? Long.BYTES : Integer.BYTES);
    }

    private static void zero(byte[] blanked, Box box, int from, int to) {
        var begin = box.content() + from;
        if (to > box.end()) throw broken();
        if (begin < to) Arrays.fill(blanked, begin, to, (byte) 0);
    }

    /** Written while it was taken: what its tracks say lies in pieces, of which no table in front tells. */
    private static boolean isInFragments(List<Box> boxes) {
        return boxes.stream().anyMatch(box -> box.type().equals("moof"));
    }

    private static boolean hasNotesAlong(byte[] film, List<Box> boxes) {
        return boxes.stream()
                .filter(box -> box.type().equals("moov"))
                .flatMap(plan -> boxes(film, plan.content(), plan.end()).stream())
                .anyMatch(box -> box.type().equals("trak") && isNotes(film, box));
    }

    /** A track of neither pictures nor sound, as cameras write along where they are; one that says nothing is pictures. */
    private static boolean isNotes(byte[] film, Box track) {
        var handler = inside(film, track, "mdia", "hdlr");
        return handler.filter(box -> box.end() - box.content() >= KIND_AT + 4)
                .map(box -> new String(film, box.content() + KIND_AT, 4, StandardCharsets.ISO_8859_1))
                .filter(kind -> !SEEN_OR_HEARD.contains(kind))
                .isPresent();
    }

    static Optional<Box> inside(byte[] film, Box box, String... path) {
        var found = Optional.of(box);
        for (var type : path)
            found = found.flatMap(it -> boxes(film, it.content(), it.end()).stream()
                    .filter(child -> child.type().equals(type))
                    .findFirst());
        return found;
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

    static Refusal broken() {
        return Refusal.invalid("unreadable_video", "The film is broken or incomplete. Save it again and send that.");
    }
}
