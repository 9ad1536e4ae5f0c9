package com.vibethink.twins.portal;

import java.util.List;
import java.util.Map;

/** What a team puts on its page, as it sends it. */
public final class PageContent {

    private PageContent() {}

    public static Map<String, Object> of(String link) {
        return of(link, "# Terms\n\nBe kind.\n\n- No <b>spam</b>\n- No bets", true);
    }

    static Map<String, Object> of(String link, String terms, boolean listed) {
        return Map.of(
                "links", List.of(Map.of("kind", "INSTAGRAM", "url", link)),
                "press", Map.of("name", "Ana", "email", "press@example.org", "kit_url", "https://example.org/kit"),
                "terms", Map.of("es", "", "en", terms),
                "privacy", Map.of("es", "", "en", ""),
                "listed", listed);
    }
}
