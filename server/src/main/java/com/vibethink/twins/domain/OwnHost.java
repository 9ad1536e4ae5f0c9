package com.vibethink.twins.domain;

import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * A host that shows one white-label place.
 *
 * @param claim by which it does: the host itself, or the wildcard above it
 */
public record OwnHost(String host, String claim, CelebrityId celebrityId, DeploymentId deploymentId, String slug) {

    private static final String ATTRIBUTE = OwnHost.class.getName();

    /** The one that this request came to, if it did not come to the platform. */
    public static Optional<OwnHost> of(HttpServletRequest request) {
        return Optional.ofNullable((OwnHost) request.getAttribute(ATTRIBUTE));
    }

    /** The same for all names below a wildcard: what these are nobody knows beforehand. */
    public String proven() {
        return isByWildcard() ? claim.substring(claim.indexOf('.') + 1) : host;
    }

    boolean isByWildcard() {
        return !claim.equals(host);
    }

    void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
