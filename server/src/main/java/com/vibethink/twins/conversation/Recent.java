package com.vibethink.twins.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/** What was read of a place within the last second; kept under the celebrity as well, so that nobody gets another's. */
class Recent<V> {

    private static final Duration RECENT = Duration.ofSeconds(1);

    private final Cache<Key, V> values =
            Caffeine.newBuilder().expireAfterWrite(RECENT).maximumSize(10_000).build();

    private record Key(CelebrityId celebrity, DeploymentId deployment) {}

    V of(CelebrityId celebrity, DeploymentId deployment, Supplier<V> source) {
        return Objects.requireNonNull(values.get(new Key(celebrity, deployment), _ -> source.get()));
    }
}
