package com.vibethink.twins.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whose page a host shows; remembers it, and that it shows none, for a few seconds. */
@Component
class Hosts {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Cache<String, Optional<OwnHost>> known = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(20_000)
            .build();
    private final HostTable table;
    private final Transactions transactions;

    Hosts(HostTable table, Transactions transactions) {
        this.table = table;
        this.transactions = transactions;
    }

    Optional<OwnHost> find(String host) {
        return HostName.called(host).flatMap(name -> known.get(name, this::look));
    }

    /** On this node at once; on the others within seconds. */
    void forget() {
        known.invalidateAll();
    }

    private Optional<OwnHost> look(String host) {
        return transactions.as(new Caller.Anonymous(), () -> table.find(host));
    }
}
