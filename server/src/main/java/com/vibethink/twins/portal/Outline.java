package com.vibethink.twins.portal;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** A font of ours as outlines: what is drawn with it looks the same on every machine, with or without fonts. */
final class Outline {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Outline(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    static Outline of(String resource) {
        try (var file = new ClassPathResource(resource).getInputStream()) {
            return new Outline(new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a line is at this size. */
    synchronized double width(String line, double size) {
        return scale(size) * line.codePoints().map(this::advance).sum();
    }

    /** The line as the data of an SVG path, its left end on the base line at the given point. */
    synchronized String path(String line, double size, double x, double y) {
        var whole = new Path2D.Double();
        var at = x;
        for (var point : line.codePoints().toArray()) {
            var placed = AffineTransform.getTranslateInstance(at, y);
            placed.scale(scale(size), -scale(size));
            whole.append(glyph(point).getPathIterator(placed), false);
            at += advance(point) * scale(size);
        }
        return data(whole);
    }

    private Path2D glyph(int point) {
        try {
            var drawn = font.getGlyph().getGlyph(glyphs.getGlyphId(point));
            return drawn == null ? new Path2D.Double() : drawn.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int advance(int point) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(point));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double scale(double size) {
        try {
            return size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String data(Path2D path) {
        var data = new StringBuilder();
        var c = new double[6];
        for (var it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> write(data, 'M', c, 2);
                case PathIterator.SEG_LINETO -> write(data, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> write(data, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> write(data, 'C', c, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void write(StringBuilder data, char command, double[] numbers, int many) {
        data.append(command);
        for (int i = 0; i < many; i++) data.append(String.format(Locale.ROOT, i == 0 ? "%.1f" : " %.1f", numbers[i]));
    }
}
