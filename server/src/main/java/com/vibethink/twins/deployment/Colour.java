package com.vibethink.twins.deployment;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A colour of sRGB, and how well it is told apart from another (WCAG 2.2, relative luminance and contrast ratio). */
record Colour(int red, int green, int blue) {

    /** What WCAG asks of words at level AA. */
    static final double READABLE = 4.5;

    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Colour BLACK = new Colour(0, 0, 0);
    /** The dark words that the chat puts on a bright accent. */
    private static final Colour INK = new Colour(13, 15, 24);

    private static final int STEPS = 255;

    /** Empty when it is not written {@code #rrggbb}. */
    static Optional<Colour> read(@Nullable String text) {
        if (text == null || !text.matches("#[0-9a-fA-F]{6}")) return Optional.empty();
        var rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255));
    }

    String text() {
        return "#%02x%02x%02x".formatted(red, green, blue);
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

    private Stream<Colour> towardsBlackOrWhite() {
        return IntStream.rangeClosed(0, STEPS)
                .boxed()
                .flatMap(step -> Stream.of(mixed(BLACK, step), mixed(WHITE, step)))
                .sorted(Comparator.comparingInt(this::distance));
    }

    private int distance(Colour other) {
        return Math.abs(red - other.red) + Math.abs(green - other.green) + Math.abs(blue - other.blue);
    }

    private Colour mixed(Colour with, int step) {
        return new Colour(mixed(red, with.red, step), mixed(green, with.green, step), mixed(blue, with.blue, step));
    }

    private static int mixed(int from, int to, int step) {
        return from + Math.round((to - from) * (float) step / STEPS);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
