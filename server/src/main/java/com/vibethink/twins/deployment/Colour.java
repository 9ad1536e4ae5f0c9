package com.vibethink.twins.deployment;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A colour of sRGB, and how well it is told apart from another (WCAG 2.2, relative luminance and contrast ratio). A mixed
 * one lies between those that can be written.
 */
record Colour(double red, double green, double blue) {

    /** What WCAG asks of words at level AA. */
    static final double READABLE = 4.5;

    static final Colour WHITE = new Colour(255, 255, 255);
    /** The dark words that the chat puts on a bright ground. */
    static final Colour INK = new Colour(13, 15, 24);

    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final int STEPS = 255;

    /** Empty when it is not written {@code #rrggbb}. */
    static Optional<Colour> read(@Nullable String text) {
        if (text == null || !text.matches("#[0-9a-fA-F]{6}")) return Optional.empty();
        var rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255));
    }

    String text() {
        return "#%02x%02x%02x".formatted(Math.round(red), Math.round(green), Math.round(blue));
    }

    double contrast(Colour other) {
        var bright = Math.max(luminance(), other.luminance());
        var dark = Math.min(luminance(), other.luminance());
        return (bright + 0.05) / (dark + 0.05);
    }

    boolean isReadableOn(Colour other) {
        return contrast(other) >= READABLE;
    }

    /** What the chat writes on this colour: white, unless dark words are clearly easier to read. */
    Colour onIt() {
        return contrast(INK) > contrast(WHITE) + 1 ? INK : WHITE;
    }

    /** Dark or white, whichever stands out more from this one. */
    Colour far() {
        return contrast(INK) > contrast(WHITE) ? INK : WHITE;
    }

    /** The colour nearest to this that is readable on the other; black or white always is on one side. */
    Colour readableOn(Colour other) {
        return towardsBlackOrWhite()
                .filter(it -> it.isReadableOn(other))
                .findFirst()
                .orElseThrow();
    }

    /** The colour nearest to this on which words can be read. */
    Colour readableUnderWords() {
        return towardsBlackOrWhite()
                .filter(it -> it.isReadableOn(it.onIt()))
                .findFirst()
                .orElseThrow();
    }

    Colour mixed(Colour with, double share) {
        return new Colour(
                red + (with.red - red) * share,
                green + (with.green - green) * share,
                blue + (with.blue - blue) * share);
    }

    private Stream<Colour> towardsBlackOrWhite() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> (double) step / STEPS)
                .boxed()
                .flatMap(share -> Stream.of(
                        mixed(BLACK, share).written(), mixed(WHITE, share).written()))
                .sorted(Comparator.comparingDouble(this::distance));
    }

    private Colour written() {
        return new Colour(Math.round(red), Math.round(green), Math.round(blue));
    }

    private double distance(Colour other) {
        return Math.abs(red - other.red) + Math.abs(green - other.green) + Math.abs(blue - other.blue);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        var share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
