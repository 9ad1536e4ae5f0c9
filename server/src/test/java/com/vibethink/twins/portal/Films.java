package com.vibethink.twins.portal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Films with nothing to see. */
public final class Films {

    static final String PLACE = "+19.4326-099.1332/";

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

    /** The head of a Matroska file that says it is of this kind. */
    static byte[] matroska(String kind) {
        var head = ByteBuffer.allocate(200);
        head.putInt(0x1a45dfa3).put((byte) 0x8b).putShort((short) 0x4282).put((byte) (0x80 | kind.length()));
        return head.put(kind.getBytes(StandardCharsets.US_ASCII)).array();
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
