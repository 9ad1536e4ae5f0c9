package com.vibethink.twins.domain;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host as the API shows it.
 *
 * @param host as DNS spells it
 * @param name as people read it
 * @param url null as long as nothing is shown there
 * @param unreachable why no name server could tell, at the last look
 */
@Schema(name = "Domain")
record ShownDomain(
        DomainId id,
        String host,
        String name,
        Domain.State state,
        Domain.@Nullable Loss lostBecause,
        @Nullable String url,
        List<Entry> records,
        @Nullable String unreachable,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant checkedAt,
        Instant createdAt) {

    /**
     * What is to be put into the DNS.
     *
     * @param value of several with one purpose any one is enough, but of addresses all
     * @param found what was there at the last look
     * @param done whether its purpose is fulfilled
     */
    @Schema(name = "DomainRecord")
    record Entry(Purpose purpose, Kind kind, String name, String value, List<String> found, boolean done) {}

    /** What a record is for. */
    enum Purpose {
        /** Shows that the host is the team's; it stays for as long as the host is used. */
        PROOF,
        /** Leads fans here. */
        ADDRESS
    }

    /** The kinds of record; an alias at the top of a zone is called so by the name servers that have it. */
    enum Kind {
        TXT,
        CNAME,
        ALIAS,
        A,
        AAAA
    }
}
