package com.vibethink.twins.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language of a page: its browser's, until a twin has shown which one it speaks; Content-Language tells it. */
@Component("localeResolver")
class PageLanguage extends AcceptHeaderLocaleResolver {

    private static final String SHOWN = PageLanguage.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(SHOWN) instanceof Locale shown ? shown : super.resolveLocale(request);
    }

    static void show(HttpServletRequest request, Locale language) {
        request.setAttribute(SHOWN, language);
    }
}
