package com.vibethink.twins.deployment;

import com.vibethink.twins.problem.Fault;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a theme: colours that are none, or on which nobody could read. */
final class ThemeCheck {

    private static final int LONGEST_URL = 500;

    private final List<Fault> faults = new ArrayList<>();
    private final Theme theme;

    private ThemeCheck(Theme theme) {
        this.theme = theme;
    }

    static List<Fault> faults(Theme theme) {
        var check = new ThemeCheck(theme);
        check.accent();
        check.words("light", Theme.Pair::light);
        check.words("dark", Theme.Pair::dark);
        if (theme.radius() < 0 || theme.radius() > Theme.LARGEST_RADIUS)
            check.add("radius", "invalid_radius", "Corners are 0 to " + Theme.LARGEST_RADIUS + " pixels round.");
        if (theme.logoUrl() != null && !isHttps(theme.logoUrl()))
            check.add("logo_url", "invalid_url", "Write the address of a picture as https://… in 500 characters.");
        return check.faults;
    }

    private void accent() {
        var accent = Colour.read(theme.accent());
        if (accent.isEmpty()) notAColour("accent");
        accent.filter(it -> !it.isReadableOn(it.onIt()))
                .ifPresent(it -> lowContrast("accent", it.contrast(it.onIt()), "words on it", it.readableUnderWords()));
    }

    /** Where only one of the two is given, the platform's own stands for the other. */
    private void words(String scheme, Function<Theme.Pair, String> of) {
        if (theme.surface() == null && theme.text() == null) return;
        var surface = colour("surface", scheme, theme.surface(), Tokens.OWN.surface(), of);
        var text = colour("text", scheme, theme.text(), Tokens.OWN.text(), of);
        if (surface == null || text == null || text.isReadableOn(surface)) return;
        var contrast = text.contrast(surface);
        if (theme.text() == null)
            lowContrast("surface." + scheme, contrast, "the words on it", surface.readableOn(text));
        else lowContrast("text." + scheme, contrast, "the surface", text.readableOn(surface));
    }

    private @Nullable Colour colour(
            String name,
            String scheme,
            Theme.@Nullable Pair given,
            Theme.Pair otherwise,
            Function<Theme.Pair, String> of) {
        var colour = Colour.read(of.apply(given == null ? otherwise : given));
        if (colour.isEmpty()) notAColour(name + "." + scheme);
        return colour.orElse(null);
    }

    private void notAColour(String field) {
        add(field, "invalid_colour", "Write a colour as # and six hexadecimal digits, such as #7a5af8.");
    }

    private void lowContrast(String field, double contrast, String against, Colour nearest) {
        var found = String.valueOf(Math.floor(contrast * 10) / 10);
        add(
                field,
                "low_contrast",
                "Its contrast with " + against + " is " + found + " to 1, and must be 4.5 to 1 or more. The nearest"
                        + " colour that passes is " + nearest.text() + ".");
    }

    private void add(String field, String code, String detail) {
        faults.add(new Fault("theme." + field, code, detail));
    }

    private static boolean isHttps(String text) {
        try {
            var url = new URI(text);
            return text.length() <= LONGEST_URL
                    && "https".equals(url.getScheme())
                    && url.getHost() != null
                    && url.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
