package com.vibethink.twins.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What search engines read of a page (schema.org). The twin is software about a person: it is never said to be the
 * person, and the page is not said to be their profile.
 */
final class JsonLd {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLd() {}

    static String of(PortalPage page) {
        var person = new LinkedHashMap<String, Object>();
        person.put("@type", "Person");
        person.put("name", page.portal().celebrity().name());
        person.put("jobTitle", page.type());
        if (page.hasLinks())
            person.put("sameAs", page.links().stream().map(Settings.Link::url).toList());

        var twin = new LinkedHashMap<String, Object>();
        twin.put("@type", "SoftwareApplication");
        twin.put("@id", page.defaultUrl() + "#twin");
        twin.put("name", page.title());
        twin.put("description", page.disclosure());
        twin.put("applicationCategory", "EntertainmentApplication");
        twin.put("operatingSystem", "Web");
        twin.put("image", page.imageUrl());
        twin.put("about", person);

        var whole = new LinkedHashMap<String, Object>(Map.of("@context", "https://schema.org"));
        whole.put("@type", "WebPage");
        whole.put("url", page.canonicalUrl());
        whole.put("name", page.title());
        whole.put("inLanguage", page.lang());
        whole.put("mainEntity", twin);
        return written(whole);
    }

    /** No text of a team's can end the script it stands in. */
    private static String written(Map<String, Object> whole) {
        return JSON.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
