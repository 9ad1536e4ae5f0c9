package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import org.jspecify.annotations.Nullable;

/**
 * A site's page that asked to show a twin.
 *
 * @param place that was asked for or let it in; null where a page named the celebrity alone and was refused
 * @param zone of the visitor's clock, as far as it is one
 */
public record Seen(
        CelebrityId celebrity,
        @Nullable DeploymentId place,
        String origin,
        boolean allowed,
        Doing doing,
        @Nullable String zone) {

    /** What the visitor does there. Where views of pages are told, chats that are opened besides are not counted. */
    public enum Doing {
        VIEWS,
        OPENS
    }
}
