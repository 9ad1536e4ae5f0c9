package com.vibethink.twins.portal;

import com.vibethink.twins.deployment.Theme;
import com.vibethink.twins.home.Origin;
import java.util.Optional;

/**
 * A place's logo.
 *
 * @param site it comes from, which the page's policy then lets in
 */
record Logo(String url, Origin site) {

    static Optional<Logo> of(Theme theme) {
        return Optional.ofNullable(theme.logoUrl())
                .filter(url -> url.matches("https://[^\\s\"<>]+"))
                .flatMap(url -> Origin.read(url.replaceFirst("^(https://[^/?#]+).*", "$1"))
                        .map(site -> new Logo(url, site)));
    }
}
