package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.DeploymentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where a twin appears.
 *
 * @param startsAt when it opens by itself; null for from the beginning
 * @param endsAt when it closes by itself; null for never
 * @param revision counts its changes
 * @param pinnedVersion of the twin, which answers here whatever is live elsewhere; null for what is live
 */
public record Deployment(
        DeploymentId id,
        String name,
        Type type,
        Status status,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        int revision,
        @Nullable Integer pinnedVersion,
        Setup config) {

    /** The kinds of place. */
    public enum Type {
        VIBETHINK_PORTAL,
        EMBEDDED_WIDGET,
        BRAND_CAMPAIGN,
        WHITE_LABEL
    }

    /** What its team has decided about it: open, paused, to open at its time, or closed for good but kept. */
    public enum Status {
        ACTIVE,
        INACTIVE,
        SCHEDULED,
        ARCHIVED
    }

    /** Where it is in its life. */
    public Phase phase(Instant now) {
        return switch (status) {
            case ARCHIVED -> Phase.ARCHIVED;
            case INACTIVE -> Phase.PAUSED;
            case ACTIVE, SCHEDULED -> {
                if (startsAt != null && now.isBefore(startsAt)) yield Phase.SCHEDULED;
                yield endsAt != null && !now.isBefore(endsAt) ? Phase.ENDED : Phase.LIVE;
            }
        };
    }

    /** As it is kept. */
    Deployment plain() {
        return new Deployment(id, name, type, status, startsAt, endsAt, revision, pinnedVersion, config.plain());
    }

    /** With one more site that may embed the twin here. */
    Deployment allowing(String origin) {
        return new Deployment(
                id, name, type, status, startsAt, endsAt, revision + 1, pinnedVersion, config.allowing(origin));
    }

    /** Set up otherwise, and nothing of that saved. */
    Deployment wearing(Setup unsaved, @Nullable Integer version) {
        return new Deployment(id, name, type, status, startsAt, endsAt, revision, version, unsaved);
    }

    /** The sites in whose frames a browser shows this place's page for frames. */
    List<String> frames() {
        return switch (type) {
            case VIBETHINK_PORTAL -> List.of();
            case EMBEDDED_WIDGET, BRAND_CAMPAIGN, WHITE_LABEL -> config.allowedOrigins();
        };
    }

    /** Whether a page of that origin may open the twin here. The portal is the platform's own page. */
    boolean admits(String origin, String platformOrigin) {
        return switch (type) {
            case VIBETHINK_PORTAL -> origin.equals(platformOrigin);
            case EMBEDDED_WIDGET, BRAND_CAMPAIGN, WHITE_LABEL ->
                config.allowedOrigins().stream().anyMatch(site -> AllowedSite.admits(site, origin));
        };
    }
}
