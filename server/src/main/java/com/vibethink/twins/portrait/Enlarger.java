package com.vibethink.twins.portrait;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Makes a square of every size, as good as it may weigh. What a photo says besides its picture does not come along. */
final class Enlarger {

    private static final float BEST = 0.88f;
    private static final float WORST = 0.3f;
    private static final float STEP = 0.06f;

    private Enlarger() {}

    static Map<PrintSize, byte[]> squares(BufferedImage square) throws IOException {
        var all = new EnumMap<PrintSize, byte[]>(PrintSize.class);
        for (var size : PrintSize.values()) all.put(size, light(scaled(square, size.pixels()), size.bytes()));
        return all;
    }

    private static BufferedImage scaled(BufferedImage square, int pixels) {
        var scaled = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        return new ResampleOp(pixels, pixels, ResampleOp.FILTER_LANCZOS).filter(square, scaled);
    }

    /** A picture that is too heavy even so, such as pure noise, gives up pixels. */
    private static byte[] light(BufferedImage picture, int most) throws IOException {
        for (var quality = BEST; quality >= WORST; quality -= STEP) {
            var jpeg = jpeg(picture, quality);
            if (jpeg.length <= most) return jpeg;
        }
        return light(scaled(picture, picture.getWidth() * 3 / 4), most);
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        var writer = plainWriter();
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            wanted.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wanted);
            out.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter plainWriter() {
        return ImageIO.getImageWritersByFormatName("jpeg").next();
    }
}
