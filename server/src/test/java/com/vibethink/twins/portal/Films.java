package com.vibethink.twins.portal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Films with nothing to see. */
public final class Films {

    static final String PLACE = "+19.4326-099.1332/";

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
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var ends = box("ftyp", "isom");
        var samples = join(new byte[50], place, new byte[20], place);
        var first = ends.length + 8 + 50;
        var table = box(
                "stbl",
                box("stsz", numbers(0, 0, 2, place.length, place.length)),
                box("stsc", numbers(0, 1, 1, 1, 1)),
                box("stco", numbers(0, 2, first, first + place.length + 20)));
        var camera = box("trak", box("mdia", box("hdlr", "\0\0\0\0\0\0\0\0meta"), box("minf", table)));
        var picture = box(
                "trak",
                box(
                        "mdia",
                        box("hdlr", "\0\0\0\0\0\0\0\0vide"),
                        box("minf", box("udta", PLACE), box("stbl", box("stsd", "avc1")))));
        var plan = box("moov", box("mvhd", "0".repeat(100)), picture, camera, box("loci", PLACE));
        return join(ends, box("mdat", samples), box("skip", PLACE), box("moof", box("traf", box("udta", PLACE))), plan);
    }

    /** A Matroska file that says it is of this kind, with notes on where it was taken before the film. */
    static byte[] matroska(String kind, int size) {
        var head = element(0x1a45dfa3, element(0x4282, kind.getBytes(StandardCharsets.US_ASCII)));
        var notes =
                join(element(0x1254c367, PLACE.getBytes(StandardCharsets.US_ASCII)), element(0x1941a469, new byte[0]));
        var tracks = element(0x1654ae6b, "V_VP9".getBytes(StandardCharsets.US_ASCII));
        var before = join(head, ENDLESS_SEGMENT, notes, tracks);
        var film = new byte[size - before.length - 8];
        film[film.length - 1] = 'Z';
        return join(before, element(0x1f43b675, film));
    }

    static byte[] matroska(String kind) {
        return matroska(kind, 400);
    }

    private static byte[] element(int id, byte[] content) {
        var start = ByteBuffer.allocate(8);
        if (id > 0xffff) start.putInt(id);
        else start.putShort((short) id);
        start.putInt(0x1000_0000 | content.length);
        return join(Arrays.copyOf(start.array(), start.position()), content);
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
