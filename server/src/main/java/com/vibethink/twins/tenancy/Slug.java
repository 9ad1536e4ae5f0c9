package com.vibethink.twins.tenancy;

import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The part of an address that names a celebrity or a brand: {@code andres-cantor}. */
public record Slug(String text) {

    private static final int LONGEST = 60;

    public Slug {
        // The length comes first: the pattern goes deeper with every hyphen.
        if (text.length() < 2 || text.length() > LONGEST || !text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw Refusal.invalid(List.of(
                    new Fault("slug", "invalid_slug", "Use 2 to 60 lower-case letters, digits and single hyphens.")));
        }
    }

    /** @param wanted null to make it from the name */
    public static Slug of(@Nullable String wanted, String name) {
        return new Slug(wanted == null || wanted.isBlank() ? plain(name) : wanted.strip());
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var slug =
                letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-$", "");
    }
}
