package com.vibethink.twins.portrait;

import com.vibethink.twins.portrait.Spoilt.Found;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A photo read from a file, no larger than is needed.
 *
 * @param width of the photo itself as it lies, as is {@code height}; what was read may be smaller
 */
record Negative(BufferedImage read, Turn turn, int width, int height) {

    private static final long MOST_PIXELS = 50_000_000;
    private static final int LEAST_SIDE = 200;

    static Negative of(byte[] photo, PhotoKind kind) throws Found {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(photo))) {
            var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
            try {
                reader.setInput(in);
                return of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new Found(Spoilt.UNREADABLE_PHOTO);
        }
    }

    /** The size is asked for first: a small file can promise a picture that no memory holds. */
    private static Negative of(ImageReader reader) throws IOException, Found {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) throw new Found(Spoilt.TOO_MANY_PIXELS);
        if (Math.min(width, height) < LEAST_SIDE) throw new Found(Spoilt.TOO_FEW_PIXELS);
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
        var step = Math.max(1, Math.min(width, height) / (PrintSize.LARGE.pixels() * 3 / 2));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        var read = reader.read(0, wanted);
        // Readers fill up in grey what is missing.
        if (warnings.stream().anyMatch(it -> it.matches("(?i).*(truncated|premature|corrupt).*")))
            throw new Found(Spoilt.UNREADABLE_PHOTO);
        return new Negative(read, Turn.of(reader.getImageMetadata(0)), width, height);
    }

    int uprightWidth() {
        return turn.swaps() ? height : width;
    }

    int uprightHeight() {
        return turn.swaps() ? width : height;
    }

    /**
     * The largest square in it, upright, on white where it is transparent.
     *
     * @param focus where along the longer side: 0 for its beginning, 100 for its end
     */
    BufferedImage square(int focus) {
        var side = Math.min(read.getWidth(), read.getHeight());
        var spare = (Math.max(read.getWidth(), read.getHeight()) - side) * focus / 100.0;
        var place = uprightWidth() > uprightHeight()
                ? AffineTransform.getTranslateInstance(-spare, 0)
                : AffineTransform.getTranslateInstance(0, -spare);
        place.concatenate(turn.upright(read.getWidth(), read.getHeight()));
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = square.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, side, side);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(read, place, null);
        } finally {
            graphics.dispose();
        }
        return square;
    }
}
