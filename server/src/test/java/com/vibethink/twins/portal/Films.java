package com.vibethink.twins.portal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Films with nothing to see. */
public final class Films {

    static final String PLACE = "+19.4326-099.1332/";
    static final String DATE = "DATE";
    static final String AFTER_DATES = "played";

    /** As who records while sending writes it. */
    private static final byte[] ENDLESS_SEGMENT = {0x18, 0x53, (byte) 0x80, 0x67, 1, -1, -1, -1, -1, -1, -1, -1};

    private Films() {}

    /** The boxes of an MP4 with notes on where it was taken; another film each time. */
    public static byte[] mp4() {
        return mp4("isomiso2avc1mp41", "avc1");
    }

    static byte[] mp4(String brands, String codec) {
        var notes = box("udta", box("\u00a9xyz", PLACE));
        var track = box("trak", box("mdia", box("minf", box("stbl", box("stsd", codec)))), box("meta", PLACE));
        return join(
                box("ftyp", brands),
                box("moov", box("mvhd", "0".repeat(100)), track, notes),
                box("mdat", UUID.randomUUID().toString().repeat(2000)),
                box("uuid", PLACE));
    }

    /** An MP4 in which a camera has written along where it was, and a maker what it calls so. */
    static byte[] fromACamera() {
        var place = text(PLACE);
        var sizes = box("stsz", numbers(0, 0, 2, place.length, place.length));
        return withNotes(sizes);
    }

    /** The same with the sizes of what it has written along as nobody writes them. */
    static byte[] withCompactSizes() {
        return withNotes(box("stz2", numbers(0, 8, 2, PLACE.length() << 24 | PLACE.length() << 16)));
    }

    /** Where it was lies in pieces, as in what is written while it is recorded. */
    static byte[] fragmented(String kind) {
        var track = box(
                "trak", box("mdia", box("hdlr", "\0".repeat(8) + kind), box("minf", box("stbl", box("stsd", "avc1")))));
        return join(
                box("ftyp", "iso5"),
                box("moov", box("mvhd", new byte[100]), track, box("mvex", new byte[4])),
                box("moof", box("mfhd", new byte[8]), box("traf", box("tfhd", new byte[8]), box("udta", PLACE))),
                box("mdat", new byte[100]));
    }

    private static byte[] withNotes(byte[] sizes) {
        var place = text(PLACE);
        var ends = box("ftyp", "isom");
        var samples = join(new byte[50], place, new byte[20], place);
        var first = ends.length + 8 + 50;
        var table = box(
                "stbl",
                sizes,
                box("stsc", numbers(0, 1, 1, 1, 1)),
                box("stco", numbers(0, 2, first, first + place.length + 20)));
        var camera = box("trak", box("mdia", box("hdlr", "\0".repeat(8) + "meta"), box("minf", table)));
        var picture = box(
                "trak",
                box("tkhd", dated(1)),
                box(
                        "mdia",
                        box("mdhd", dated(0)),
                        box("hdlr", "\0".repeat(8) + "vide" + "\0".repeat(12) + PLACE),
                        box("minf", box("udta", PLACE), box("stbl", box("stsd", "avc1")))));
        var plan = box("moov", box("mvhd", dated(0)), picture, camera, box("loci", PLACE));
        return join(ends, box("mdat", samples), box("skip", PLACE), plan);
    }

    /** Of a version, with two times and what comes after them. */
    private static byte[] dated(int version) {
        return join(numbers(version << 24), text(DATE.repeat(version == 1 ? 4 : 2) + AFTER_DATES));
    }

    /** A Matroska file that says it is of this kind, with notes on where it was taken before the film. */
    static byte[] matroska(String kind, int size, byte[]... tracks) {
        var head = element(0x1a45dfa3, element(0x4282, text(kind)));
        var info = element(
                0x1549a966,
                element(0xbf, text("crc!")),
                element(0x2ad7b1, text("per")),
                element(0x7ba9, text(PLACE)),
                element(0x4461, text(DATE)),
                element(0x4d80, text("muxer")));
        var notes = join(
                element(0x1254c367, text(PLACE)),
                element(0x1941a469, new byte[0]),
                element(0x1043a770, text(PLACE)),
                element(0xec, text(PLACE)));
        var before = join(head, ENDLESS_SEGMENT, info, notes, element(0x1654ae6b, tracks));
        var film = new byte[size - before.length - 8 - 5];
        film[film.length - 1] = 'Z';
        return join(before, element(0x1f43b675, element(0xa3, film)));
    }

    static byte[] matroska(String kind, int size) {
        return matroska(kind, size, new byte[][] {track(1)});
    }

    /** What a track says of itself: of what kind it is, how its maker calls it, and in what format it is. */
    static byte[] track(int... kinds) {
        var track = join(element(0x536e, text(PLACE)), element(0x86, text("V_VP9")));
        for (var kind : kinds) track = join(track, element(0x83, new byte[] {(byte) kind}));
        return element(0xae, track);
    }

    static byte[] matroska(String kind) {
        return matroska(kind, 400);
    }

    private static byte[] element(int id, byte[]... content) {
        var whole = join(content);
        var start = ByteBuffer.allocate(8).putInt(id).putInt(0x1000_0000 | whole.length);
        var zeros = Integer.numberOfLeadingZeros(id) / Byte.SIZE;
        return join(Arrays.copyOfRange(start.array(), zeros, start.position()), whole);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] numbers(int... numbers) {
        var bytes = ByteBuffer.allocate(4 * numbers.length);
        for (var number : numbers) bytes.putInt(number);
        return bytes.array();
    }

    private static byte[] box(String type, String content) {
        return box(type, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] box(String type, byte[]... content) {
        var whole = join(content);
        return ByteBuffer.allocate(8 + whole.length)
                .putInt(8 + whole.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(whole)
                .array();
    }

    private static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) whole.writeBytes(part);
        return whole.toByteArray();
    }
}
