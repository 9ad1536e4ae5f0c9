package com.vibethink.twins.portal;

import com.vibethink.twins.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** What of the WebM format (RFC 9559, of elements by RFC 8794) must be known to take a film. */
final class Webm {

    private static final int HEAD = 0x1a45dfa3;
    private static final int DOCTYPE = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int CLUSTER = 0x1f43b675;
    private static final int INFO = 0x1549a966;
    private static final int TRACKS = 0x1654ae6b;
    private static final int TRACK = 0xae;
    private static final int KIND = 0x83;
    private static final int SEEN = 1;
    private static final int HEARD = 2;

    /**
     * What is needed to play a film: where what is, the clock, the tracks, the clusters with their times and blocks. All
     * else is notes, such as tags, chapters and files put along.
     */
    private static final Set<Integer> PLAYED =
            Set.of(HEAD, SEGMENT, 0x114d9b74, INFO, TRACKS, CLUSTER, 0x1c53bb6b, 0xe7, 0xa7, 0xab, 0xa3, 0xa0);

    /** The unit of time, how long it is, and the names of the two programs, which must be there. */
    private static final Set<Integer> PLAYED_OF_INFO = Set.of(0x2ad7b1, 0x4489, 0x4d80, 0x5741);

    /** What people call a track and its format. */
    private static final Set<Integer> NAMES = Set.of(0x536e, 0x258688);

    private static final byte VOID = (byte) 0xec;
    private static final int LONGEST_SIZE = 8;

    private Webm() {}

    /** An element: where it begins, where its content does, and where it ends; of some that nobody says. */
    private record Element(int id, int start, int content, long end, boolean isEndless) {}

    /** Matroska begins alike, but says another name. */
    static boolean isWebm(byte[] film) {
        if (film.length < Integer.BYTES || ByteBuffer.wrap(film).getInt() != HEAD) return false;
        var head = element(film, 0);
        for (int at = head.content(); at < Math.min(head.end(), film.length); ) {
            var each = element(film, at);
            if (each.id() == DOCTYPE) return text(film, each).equals("webm");
            at = next(film, each);
        }
        return false;
    }

    /**
     * The film with all notes blanked; nothing moves, so that what it says of its own places stays true.
     *
     * @throws Refusal when it is incomplete, or has a track of neither pictures nor sound
     */
    static byte[] withoutNotes(byte[] film) {
        var blanked = film.clone();
        var seen = new HashSet<Integer>();
        for (int at = 0; at < film.length; ) {
            var each = element(film, at);
            seen.add(each.id());
            if (!PLAYED.contains(each.id())) blank(blanked, at, next(film, each));
            if (each.id() == INFO) blankAll(film, blanked, each, id -> !PLAYED_OF_INFO.contains(id));
            if (each.id() == TRACKS) blankTracks(film, blanked, each);
            // Of these two some have no end of their own: what is in them is gone through like what follows them.
            at = each.id() == SEGMENT || each.id() == CLUSTER ? each.content() : next(film, each);
        }
        if (!seen.containsAll(Set.of(SEGMENT, TRACKS, CLUSTER))) throw broken();
        return blanked;
    }

    private static void blankTracks(byte[] film, byte[] blanked, Element tracks) {
        blankAll(film, blanked, tracks, id -> id != TRACK);
        for (var track : inside(film, tracks)) {
            if (track.id() != TRACK) continue;
            var kinds = inside(film, track).stream()
                    .filter(each -> each.id() == KIND)
                    .toList();
            if (kinds.isEmpty() || !kinds.stream().allMatch(each -> isPlayed(film, each))) throw Film.withNotes();
            blankAll(film, blanked, track, NAMES::contains);
        }
    }

    private static boolean isPlayed(byte[] film, Element kind) {
        var says = film[kind.content()];
        return kind.end() == kind.content() + 1 && (says == SEEN || says == HEARD);
    }

    private static void blankAll(byte[] film, byte[] blanked, Element parent, IntPredicate which) {
        for (var each : inside(film, parent)) if (which.test(each.id())) blank(blanked, each.start(), next(film, each));
    }

    private static List<Element> inside(byte[] film, Element parent) {
        var elements = new ArrayList<Element>();
        for (int at = parent.content(); at < next(film, parent); at = next(film, elements.getLast())) {
            elements.add(element(film, at));
            if (next(film, elements.getLast()) > parent.end()) throw broken();
        }
        return elements;
    }

    /** The element that is to be passed over, as long as what was there. */
    private static void blank(byte[] film, int from, int to) {
        Arrays.fill(film, from, to, (byte) 0);
        film[from] = VOID;
        var isLong = to - from > 1 + LONGEST_SIZE;
        var header = isLong ? 1 + LONGEST_SIZE : 2;
        film[from + 1] = (byte) (isLong ? 1 : 0x80);
        var size = to - from - header;
        for (int i = header - 1; size > 0; i--, size >>>= Byte.SIZE) film[from + i] |= (byte) size;
    }

    private static int next(byte[] film, Element element) {
        if (element.isEndless() || element.end() > film.length) throw broken();
        return (int) element.end();
    }

    private static Element element(byte[] film, int at) {
        var id = id(film, at);
        var sizeAt = at + length(film, at, Integer.BYTES);
        var length = length(film, sizeAt, LONGEST_SIZE);
        var content = sizeAt + length;
        if (content > film.length) throw broken();
        long size = film[sizeAt] & 0xff >> length;
        for (int i = sizeAt + 1; i < content; i++) size = size << Byte.SIZE | film[i] & 0xff;
        var isEndless = size == (1L << 7 * length) - 1;
        return new Element(id, at, content, content + size, isEndless);
    }

    private static int id(byte[] film, int at) {
        var id = 0;
        for (int i = 0; i < length(film, at, Integer.BYTES); i++) {
            if (at + i >= film.length) throw broken();
            id = id << Byte.SIZE | film[at + i] & 0xff;
        }
        return id;
    }

    /** As many bytes as there are zeros at the beginning, and one. */
    private static int length(byte[] film, int at, int most) {
        if (at >= film.length) throw broken();
        var length = Integer.numberOfLeadingZeros(film[at] & 0xff) - (Integer.SIZE - Byte.SIZE) + 1;
        if (length > most) throw broken();
        return length;
    }

    private static String text(byte[] film, Element element) {
        return new String(Arrays.copyOfRange(film, element.content(), next(film, element)), StandardCharsets.US_ASCII);
    }

    private static Refusal broken() {
        return Refusal.invalid("unreadable_video", "The film is broken or incomplete. Save it again and send that.");
    }
}
