package com.vibethink.twins.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Tags what is written anew for every reader by what was written, so that who has it already is told so. */
@Component
@Order(-150)
class PageTags extends ShallowEtagHeaderFilter {

    PageTags() {
        // A strong tag would promise the same bytes, compressed or not.
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith("/t/")
                && !path.startsWith("/themes/")
                && !path.equals("/sitemap.xml")
                && !path.equals("/robots.txt");
    }
}
