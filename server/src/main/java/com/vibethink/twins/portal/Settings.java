package com.vibethink.twins.portal;

import com.vibethink.twins.postgres.Json;
import com.vibethink.twins.twin.Localized;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team adds to a page of its twin.
 *
 * @param revision counts its changes, so that two editors notice each other; 0 before the first
 */
record Settings(Content content, @Nullable String mailSender, int revision) {

    static final Settings NONE = new Settings(Content.EMPTY, null, 0);

    /**
     * What of it stands on the page.
     *
     * @param terms of use, and {@code privacy}: the team's own words, blank for none
     * @param listed whether search engines may know of the page
     */
    @Json
    @Schema(name = "PortalContent")
    record Content(List<Link> links, Press press, Localized terms, Localized privacy, boolean listed) {

        static final Content EMPTY =
                new Content(List.of(), new Press("", "", ""), new Localized("", ""), new Localized("", ""), true);
    }

    /**
     * Where else to find the person.
     *
     * @param label null to call it by its kind
     */
    @Schema(name = "PortalLink")
    record Link(Kind kind, String url, @Nullable String label) {

        String shown() {
            return label == null || label.isBlank() ? kind.shown() : label;
        }
    }

    /** Whom the press asks; blank where nobody, or nothing, is named. */
    @Schema(name = "PortalPress")
    record Press(
            @NotNull String name,
            @NotNull String email,
            @NotNull String kitUrl) {

        boolean isSomebody() {
            return !email.isBlank() || !kitUrl.isBlank();
        }
    }

    /** The kinds of link. */
    enum Kind {
        WEBSITE("Web"),
        INSTAGRAM("Instagram"),
        X("X"),
        YOUTUBE("YouTube"),
        TIKTOK("TikTok"),
        FACEBOOK("Facebook"),
        LINKEDIN("LinkedIn"),
        SPOTIFY("Spotify"),
        OTHER("Link");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }
}
