package com.vibethink.twins.portrait;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos that nobody took. */
public final class Photos {

    private Photos() {}

    /** Of somebody before a wall: red at the top left, green at the top right, blue at the bottom. */
    static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(200, 60, 60), width, 0, new Color(60, 200, 60)));
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setPaint(new Color(60, 60, 200));
        graphics.fillRect(0, height / 2, width, height);
        graphics.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return written(picture(width, height), "jpeg");
    }

    /** Nothing that could be left out, as PNG. */
    public static byte[] noise(int side) {
        var noise = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int x = 0; x < side; x++) for (int y = 0; y < side; y++) noise.setRGB(x, y, random.nextInt());
        return written(noise, "png");
    }

    static byte[] written(BufferedImage picture, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            if (!ImageIO.write(picture, format, bytes)) throw new IllegalArgumentException(format);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a camera writes it that was held so (EXIF orientation), with the place where it was. */
    static byte[] byCamera(BufferedImage upright, int orientation) {
        var jpeg = written(lying(upright, orientation), "jpeg");
        var notes = notes(orientation);
        return ByteBuffer.allocate(jpeg.length + notes.length)
                .put(jpeg, 0, 2)
                .put(notes)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The standard names the side that the first row, and the first column, of what was stored belongs to. */
    private static BufferedImage lying(BufferedImage upright, int orientation) {
        var w = upright.getWidth();
        var h = upright.getHeight();
        var lying = orientation < 5
                ? new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(h, w, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < lying.getWidth(); x++) {
            for (int y = 0; y < lying.getHeight(); y++) {
                lying.setRGB(
                        x,
                        y,
                        switch (orientation) {
                            case 2 -> upright.getRGB(w - 1 - x, y);
                            case 3 -> upright.getRGB(w - 1 - x, h - 1 - y);
                            case 4 -> upright.getRGB(x, h - 1 - y);
                            case 5 -> upright.getRGB(y, x);
                            case 6 -> upright.getRGB(w - 1 - y, x);
                            case 7 -> upright.getRGB(w - 1 - y, h - 1 - x);
                            case 8 -> upright.getRGB(y, h - 1 - x);
                            default -> upright.getRGB(x, y);
                        });
            }
        }
        return lying;
    }

    /** A segment of EXIF: the orientation, and a latitude of 12 degrees south. */
    private static byte[] notes(int orientation) {
        var tiff = ByteBuffer.allocate(100);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'S' << 24);
        entry(tiff, 2, 5, 3, 68);
        tiff.putInt(0);
        for (var number : new int[] {12, 1, 2, 1, 47, 1}) tiff.putInt(number);
        var segment = ByteBuffer.allocate(10 + tiff.position());
        segment.putShort((short) 0xffe1).putShort((short) (segment.capacity() - 2));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array(), 0, tiff.position());
        return segment.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** The head of a PNG that promises this size; nothing follows. */
    static byte[] promising(int width, int height) {
        var head = ByteBuffer.allocate(33);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'}).putInt(13);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 6, 0, 0, 0});
        var check = new java.util.zip.CRC32();
        check.update(head.array(), 12, 17);
        return head.putInt((int) check.getValue()).array();
    }

    /** A WebP (lossless) of one colour: codes of one symbol each, which takes no bit a pixel. */
    static byte[] webp(int side, Color colour) {
        var bits = new BitSet();
        var at = 0;
        for (var field : new int[][] {{side - 1, 14}, {side - 1, 14}, {0, 1}, {0, 3}, {0, 1}, {0, 1}, {0, 1}}) {
            at = write(bits, at, field[0], field[1]);
        }
        for (var symbol : new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), 255, 0}) {
            at = write(bits, at, 0b101, 3);
            at = write(bits, at, symbol, 8);
        }
        var stream = java.util.Arrays.copyOf(bits.toByteArray(), (at + 15) / 16 * 2 + 1);
        var file = ByteBuffer.allocate(12 + 8 + 1 + stream.length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(file.capacity() - 8);
        file.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(1 + stream.length);
        return file.put((byte) 0x2f).put(stream).array();
    }

    private static int write(BitSet bits, int at, int value, int width) {
        for (int i = 0; i < width; i++) bits.set(at + i, (value >> i & 1) == 1);
        return at + width;
    }
}
