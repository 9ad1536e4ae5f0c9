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
 */
record Address(String origin, String page) {

    static Address of(String slug, HttpServletRequest request, Home home) {
        var origin = CameBy.of(request, home).text();
        var isOwn = OwnHost.of(request).isPresent();
        return new Address(origin, isOwn ? origin + "/" : origin + "/t/" + slug);
    }

    static Address atRoot(Origin host) {
        return new Address(host.text(), host.text() + "/");
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

    /** As people write it. */
    String shown() {
        return page.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
