package com.vibethink.twins.tenancy;

import com.vibethink.twins.problem.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A celebrity or a brand, as addresses name it. */
public record TeamName(Kind kind, String slug) {

    private static final Pattern PAGE = Pattern.compile("/v1/(celebrities|brands)/([^/]+)(/.*)?");

    /** What has a name. */
    public enum Kind {
        CELEBRITY,
        BRAND
    }

    /** Whose page it is; empty where it is no team's. */
    public static Optional<TeamName> in(String path) {
        var page = PAGE.matcher(path);
        if (!page.matches()) return Optional.empty();
        var kind = page.group(1).equals("brands") ? Kind.BRAND : Kind.CELEBRITY;
        return Optional.of(new TeamName(kind, page.group(2)));
    }

    /** Says the same of a team that is closed as of one that is not there. */
    public Refusal unknown() {
        var noun = kind.name().toLowerCase(Locale.ROOT);
        return Refusal.notFound("unknown_" + noun, "There is no such " + noun + ".");
    }
}
