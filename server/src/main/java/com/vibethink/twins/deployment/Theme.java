package com.vibethink.twins.deployment;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a twin looks at a place. Colours are written {@code #rrggbb}.
 *
 * @param surface what is behind the words; null for the platform's own
 * @param text the words' colour; null for the platform's own
 * @param radius of corners, in pixels
 */
public record Theme(
        @Schema(pattern = "#[0-9a-fA-F]{6}") String accent,
        @Nullable Pair surface,
        @Nullable Pair text,
        Font font,
        @Schema(minimum = "0", maximum = "24") Integer radius,
        Scheme scheme,
        Position position,
        @Nullable String logoUrl) {

    static final int LARGEST_RADIUS = 24;
    static final Theme USUAL =
            new Theme(Tokens.OWN.accent(), null, null, Font.INTER, 10, Scheme.DARK, Position.BOTTOM_RIGHT, null);

    public Theme {
        accent = requireNonNullElse(accent, Tokens.OWN.accent());
        font = requireNonNullElse(font, Font.INTER);
        radius = requireNonNullElse(radius, 10);
        scheme = requireNonNullElse(scheme, Scheme.DARK);
        position = requireNonNullElse(position, Position.BOTTOM_RIGHT);
    }

    /** A colour for each scheme. */
    @Schema(name = "ThemePair")
    public record Pair(String light, String dark) {}

    /** Faces that need nothing from elsewhere. */
    public enum Font {
        INTER,
        SYSTEM,
        SERIF,
        ROUNDED,
        MONO
    }

    /** Dark, light, or as the fan's device is. */
    public enum Scheme {
        DARK,
        LIGHT,
        AUTO;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where on a page of another site. */
    public enum Position {
        BOTTOM_RIGHT,
        BOTTOM_LEFT,
        INLINE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** With colours as the platform writes them. */
    Theme plain() {
        return new Theme(lower(accent), plain(surface), plain(text), font, radius, scheme, position, logoUrl);
    }

    private static @Nullable Pair plain(@Nullable Pair pair) {
        return pair == null ? null : new Pair(lower(pair.light()), lower(pair.dark()));
    }

    private static String lower(String colour) {
        return colour.toLowerCase(Locale.ROOT);
    }
}
