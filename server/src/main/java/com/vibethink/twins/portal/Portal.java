package com.vibethink.twins.portal;

import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Looks;
import com.vibethink.twins.deployment.Phase;
import com.vibethink.twins.deployment.Theme;
import com.vibethink.twins.deployment.TwinAtPlace;
import com.vibethink.twins.portrait.Portrait;
import com.vibethink.twins.twin.Personality;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published twin at a place that has a page.
 *
 * @param phase of the place, as fans are told
 * @param known titles of what it learned from, by language; none where the place hides them
 * @param video runs at the head of the page; null for none
 */
record Portal(
        Celebrity celebrity,
        TwinAtPlace twin,
        Deployment place,
        Phase phase,
        Settings settings,
        List<Known> known,
        Portrait portrait,
        @Nullable Video video) {

    /**
     * What it learned from.
     *
     * @param language {@code es}, {@code en} or blank for neither
     */
    record Known(String title, String language) {}

    /** The titles a reader of this language can make something of; all, where there are none. */
    List<String> titles(String language) {
        var readable = known.stream()
                .filter(source ->
                        source.language().isEmpty() || source.language().equals(language))
                .toList();
        return (readable.isEmpty() ? known : readable)
                .stream().map(Known::title).toList();
    }

    Optional<Video> film() {
        return Optional.ofNullable(video);
    }

    Personality personality() {
        return twin.personality();
    }

    Theme theme() {
        return place.config().theme();
    }

    Looks looks() {
        return new Looks(theme());
    }

    boolean isOpen() {
        return phase == Phase.LIVE;
    }

    boolean isWhiteLabel() {
        return place.type() == Deployment.Type.WHITE_LABEL;
    }
}
