package com.vibethink.twins.deployment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.trust.PublicKeys;
import com.vibethink.twins.trust.Reach;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The keys that sites publish, each address read now and then for all who come from there. */
@Component
class SiteKeys {

    private static final int LONGEST = 500;
    private static final int LARGEST_PORT = 65_535;

    private final Cache<URI, PublicKeys> known = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(1))
            .maximumSize(1_000)
            .build();
    private final boolean isOnThisMachine;
    private final Clock clock;

    SiteKeys(Home home, Clock clock) {
        this.isOnThisMachine = home.site().isOfThisMachine();
        this.clock = clock;
    }

    PublicKeys at(URI address) {
        // Where the platform itself runs on somebody's own machine, so may the site that they try it with.
        var reach = isOnThisMachine && isLocal(address) ? Reach.ANYWHERE : Reach.PUBLIC;
        return Objects.requireNonNull(known.get(address, it -> new PublicKeys(it, reach, clock)));
    }

    /** Empty when keys are not fetched from there. */
    Optional<URI> read(String text) {
        try {
            var address = new URI(text.strip());
            return text.length() <= LONGEST && isPlain(address) && isMeant(address)
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(URI address) {
        return address.getHost() != null
                && address.getUserInfo() == null
                && address.getFragment() == null
                && address.getPort() != 0
                && address.getPort() <= LARGEST_PORT
                && address.toASCIIString().equals(address.toString());
    }

    private boolean isMeant(URI address) {
        return "https".equals(address.getScheme()) && Reach.PUBLIC.mayInclude(address.getHost())
                || isOnThisMachine && isLocal(address);
    }

    private static boolean isLocal(URI address) {
        return "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
    }
}
