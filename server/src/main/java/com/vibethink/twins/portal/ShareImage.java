package com.vibethink.twins.portal;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.vibethink.twins.portrait.PrintSize;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * The picture that stands beside a shared link.
 *
 * @param portrait where it is: another one has another address
 * @param accent as CSS writes it
 * @param address as people write it
 */
record ShareImage(
        String name,
        String tagline,
        String mark,
        String kind,
        String accent,
        String onAccent,
        String portrait,
        String address) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    static ShareImage of(Portal portal, String language, Address address) {
        var colours = portal.looks().ground();
        return new ShareImage(
                portal.personality().displayName(),
                portal.personality().tagline().in(language),
                Words.mark(language),
                Words.kindOfTwin(language),
                colours.fill(),
                colours.words(),
                portal.portrait().path(PrintSize.MEDIUM),
                address.shown());
    }

    /** The same for the same content: what links carry, so that a changed picture is fetched again. */
    String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * As PNG.
     *
     * @param portrait as SVG
     */
    byte[] drawn(String portrait) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(SVGRenderingHints.KEY_SOFT_CLIPPING, SVGRenderingHints.VALUE_SOFT_CLIPPING_ON);
            document(portrait).render(null, graphics);
        } finally {
            graphics.dispose();
        }
        return png(image);
    }

    private SVGDocument document(String portrait) {
        var svg = ShareTemplate.fill(this, portrait).getBytes(StandardCharsets.UTF_8);
        var loaded = new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        return Objects.requireNonNull(loaded, "the template of the shared picture is no SVG");
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
