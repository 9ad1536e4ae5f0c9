package com.vibethink.twins.portal;

import com.vibethink.twins.domain.OwnHost;
import com.vibethink.twins.home.CameBy;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Origin;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a twin's page is: on the platform below its name, on a host of its team's own at the root.
 *
 * @param page without the query
 * @param shown as people write it
 */
record Address(String origin, String page, String shown) {

    static Address of(String slug, HttpServletRequest request, Home home) {
        var origin = CameBy.of(request, home).text();
        return OwnHost.of(request)
                .map(host -> new Address(
                        origin,
                        origin + "/",
                        plain(home.site().at(host.proven()).text())))
                .orElseGet(() -> new Address(origin, origin + "/t/" + slug, plain(origin) + "/t/" + slug));
    }

    static Address atRoot(Origin host) {
        return new Address(host.text(), host.text() + "/", plain(host.text()));
    }

    String in(String language) {
        return page + "?lang=" + language;
    }

    String legal(String document, String language) {
        return (page.endsWith("/") ? page : page + "/") + "legal/" + document + "?lang=" + language;
    }

    String file(String path) {
        return origin + path;
    }

    private static String plain(String origin) {
        return origin.replaceFirst("^https?://", "");
    }
}
