package com.vibethink.twins.deployment;

import com.vibethink.twins.postgres.Json;
import com.vibethink.twins.tenancy.DeploymentId;
import java.util.List;

/** One place where a twin appears. */
public record Deployment(DeploymentId id, Type type, Status status, Config config) {

    /** The kinds of place. */
    public enum Type {
        VIBETHINK_PORTAL,
        EMBEDDED_WIDGET,
        BRAND_CAMPAIGN,
        WHITE_LABEL
    }

    /** Whether fans find the twin there. */
    public enum Status {
        ACTIVE,
        INACTIVE,
        SCHEDULED
    }

    /**
     * How a place is set up.
     *
     * @param allowedOrigins the sites whose pages may embed the twin: scheme, host and port
     */
    @Json
    public record Config(List<String> allowedOrigins) {}

    /** Whether a page of that origin may open the twin here. The portal is the platform's own page. */
    boolean admits(String origin, String platformOrigin) {
        return switch (type) {
            case VIBETHINK_PORTAL -> origin.equals(platformOrigin);
            case EMBEDDED_WIDGET, BRAND_CAMPAIGN, WHITE_LABEL ->
                config.allowedOrigins().contains(origin);
        };
    }
}
