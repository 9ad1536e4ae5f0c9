package com.vibethink.twins.portal;

import com.vibethink.twins.deployment.Phase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a page says of a place that is not open: not yet, not at the moment, or not any more.
 *
 * @param moment at which it opens or ended; null where it was paused by hand
 */
record ClosedPage(Phase phase, @Nullable Instant moment, String lang) {

    private static final String AN_HOUR = "3600";

    static ClosedPage of(PortalPage page) {
        var place = page.portal().place();
        var phase = page.portal().phase();
        var moment = switch (phase) {
            case SCHEDULED -> place.startsAt();
            case ENDED -> place.endsAt();
            case LIVE, PAUSED, ARCHIVED -> null;
        };
        return new ClosedPage(phase, moment, page.lang());
    }

    boolean isScheduled() {
        return phase == Phase.SCHEDULED;
    }

    boolean isPaused() {
        return phase == Phase.PAUSED;
    }

    boolean isEnded() {
        return phase == Phase.ENDED;
    }

    /** For machines; a script writes it by the reader's own clock. */
    @Nullable
    String at() {
        return moment == null ? null : moment.toString();
    }

    /** For readers without scripts. */
    @Nullable
    String written() {
        if (moment == null) return null;
        var spanish = "es".equals(lang);
        return DateTimeFormatter.ofPattern(
                        spanish ? "d 'de' MMMM 'de' yyyy, HH:mm 'UTC'" : "d MMMM yyyy, HH:mm 'UTC'", Locale.of(lang))
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }

    /**
     * What is to come is a page of its own. What is paused comes back: search engines keep what they know of it. What has
     * ended they forget.
     */
    HttpStatus status() {
        return switch (phase) {
            case LIVE, SCHEDULED -> HttpStatus.OK;
            case PAUSED -> HttpStatus.SERVICE_UNAVAILABLE;
            case ENDED, ARCHIVED -> HttpStatus.GONE;
        };
    }

    /** In seconds. */
    Optional<String> retryAfter() {
        return isPaused() ? Optional.of(AN_HOUR) : Optional.empty();
    }
}
