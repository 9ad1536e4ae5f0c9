package com.vibethink.twins.domain;

import com.vibethink.twins.home.Home;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How hosts find their way here.
 *
 * @param resolver the name server to ask, as {@code host} or {@code host:port}; empty for the machine's own
 * @param target the name that hosts are to be an alias of; empty for that of {@code PUBLIC_URL}
 * @param addresses for names that cannot be an alias; empty where the target's own are taken
 */
@ConfigurationProperties("twins.domains")
record DomainSettings(String resolver, String target, List<String> addresses) {

    DomainSettings {
        addresses = List.copyOf(addresses);
    }

    String target(Home home) {
        return target.isBlank() ? home.site().url().getHost() : target.strip();
    }
}
