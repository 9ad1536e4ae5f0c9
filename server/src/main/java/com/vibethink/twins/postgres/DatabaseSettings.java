package com.vibethink.twins.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database to use.
 *
 * @param url of the login role of requests ({@code DATABASE_URL}); empty: the embedded PostgreSQL
 * @param ownerUrl of the role that owns the tables and migrates them ({@code DATABASE_OWNER_URL}); empty: same as url
 * @param connections largest number of connections at one time
 */
@ConfigurationProperties("twins.database")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String ownerUrl,
        @DefaultValue("16") int connections) {

    boolean isExternal() {
        return url != null && !url.isBlank();
    }
}
