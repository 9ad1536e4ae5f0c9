package com.vibethink.twins.portal;

import java.util.Locale;
import java.util.Optional;

/** A colour of the web, and how well it can be read on another (WCAG 2.2, relative luminance). */
record Colour(double red, double green, double blue) {

    static final Colour DARK = new Colour(13, 15, 24);
    static final Colour LIGHT = new Colour(255, 255, 255);

    private static final double READABLE = 4.5;
    private static final double WELL_READABLE = 4.7;

    static Optional<Colour> read(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) return Optional.empty();
        var number = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(number >> 16, number >> 8 & 255, number & 255));
    }

    /** What can be read on it: as the widget's own script decides, so that nothing changes when that comes in. */
    Colour on() {
        return contrast(DARK) > contrast(LIGHT) + 1 ? DARK : LIGHT;
    }

    /** As a ground for {@link #on}: moved where no text could be read on it as it is. */
    Colour ground() {
        var fill = this;
        for (int step = 1; step <= 10 && on().contrast(fill) < READABLE; step++) {
            fill = mix(on() == DARK ? LIGHT : DARK, step / 20.0);
        }
        return fill;
    }

    /** As text on a surface: moved just as far as it needs to be read. */
    Colour textOn(Colour surface, Colour towards) {
        var text = this;
        for (int step = 1; step <= 10 && text.contrast(surface) < WELL_READABLE; step++)
            text = mix(towards, step / 10.0);
        return text;
    }

    double contrast(Colour other) {
        var bright = Math.max(luminance(), other.luminance());
        var dark = Math.min(luminance(), other.luminance());
        return (bright + 0.05) / (dark + 0.05);
    }

    String css() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(red), Math.round(green), Math.round(blue));
    }

    private Colour mix(Colour to, double share) {
        return new Colour(
                red + (to.red - red) * share, green + (to.green - green) * share, blue + (to.blue - blue) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        var share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
