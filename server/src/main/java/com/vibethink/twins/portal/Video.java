package com.vibethink.twins.portal;

import com.vibethink.twins.tenancy.DeploymentId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A film at the head of a page, without what it is made of. */
record Video(DeploymentId deploymentId, String version, Kind kind, int sizeBytes, Instant updatedAt) {

    /** The kinds of film that browsers play. */
    @Schema(name = "PortalVideoKind")
    enum Kind {
        MP4("video/mp4"),
        WEBM("video/webm");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Where it is on every host that shows its place. Another film has another address. */
    String path() {
        return "/videos/" + deploymentId + "/" + version + "." + kind.ending();
    }
}
