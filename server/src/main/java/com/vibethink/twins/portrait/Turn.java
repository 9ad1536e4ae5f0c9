package com.vibethink.twins.portrait;

import java.awt.geom.AffineTransform;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;

/** How a camera held a photo (EXIF orientation), and what brings it upright. */
enum Turn {
    NORMAL(false),
    FLIP_H(false),
    ROTATE180(false),
    FLIP_V(false),
    FLIP_V_ROTATE90(true),
    ROTATE270(true),
    FLIP_H_ROTATE90(true),
    ROTATE90(true);

    private final boolean swaps;

    Turn(boolean swaps) {
        this.swaps = swaps;
    }

    static Turn of(IIOMetadata metadata) {
        if (!metadata.isStandardMetadataFormatSupported()) return NORMAL;
        var tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        if (!(tree.getElementsByTagName("ImageOrientation").item(0) instanceof Element orientation)) return NORMAL;
        return switch (orientation.getAttribute("value")) {
            case "FlipH" -> FLIP_H;
            case "Rotate180" -> ROTATE180;
            case "FlipV" -> FLIP_V;
            case "FlipVRotate90" -> FLIP_V_ROTATE90;
            case "Rotate270" -> ROTATE270;
            case "FlipHRotate90" -> FLIP_H_ROTATE90;
            case "Rotate90" -> ROTATE90;
            default -> NORMAL;
        };
    }

    /** Whether what was wide is high when it is upright. */
    boolean swaps() {
        return swaps;
    }

    /** For a picture of this size as it lies. */
    AffineTransform upright(double width, double height) {
        return switch (this) {
            case NORMAL -> new AffineTransform();
            case FLIP_H -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case ROTATE180 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIP_V -> new AffineTransform(1, 0, 0, -1, 0, height);
            case FLIP_V_ROTATE90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case ROTATE270 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case FLIP_H_ROTATE90 -> new AffineTransform(0, -1, -1, 0, height, width);
            case ROTATE90 -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
