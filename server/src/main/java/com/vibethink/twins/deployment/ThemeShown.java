package com.vibethink.twins.deployment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A theme as a page is told of it: what the team has chosen, and what follows from that, so that nobody else has to work
 * it out.
 */
public record ThemeShown(
        @Schema(pattern = "#[0-9a-fA-F]{6}") String accent,
        Theme.@Nullable Pair surface,
        Theme.@Nullable Pair text,
        Theme.Font font,
        @Schema(minimum = "0", maximum = "24") Integer radius,
        Theme.Scheme scheme,
        Theme.Position position,
        @Nullable String logoUrl,
        Worn tokens) {

    /** For each scheme. */
    @Schema(
            name = "ThemeTokens",
            description = "Values for a style sheet, readable on each other, by their names there without the two"
                    + " dashes: surface, raised, line, edge, text, quiet, accent, on-accent, accent-text, font, radius,"
                    + " control, panel. What is as the platform has it is left out.")
    public record Worn(Map<String, String> dark, Map<String, String> light) {}

    public static ThemeShown of(Theme theme) {
        var looks = new Looks(theme);
        return new ThemeShown(
                theme.accent(),
                theme.surface(),
                theme.text(),
                theme.font(),
                theme.radius(),
                theme.scheme(),
                theme.position(),
                theme.logoUrl(),
                new Worn(looks.tokens(false), looks.tokens(true)));
    }
}
