package com.vibethink.twins.key;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.postgres.RefersTo;
import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.KeyId;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys of the present caller's team, kept by its people. */
@Component
@Transactional
@RefersTo(Accounts.class)
class KeyRing {

    private static final int MOST = 20;

    private final KeyTable table;
    private final Clock clock;

    KeyRing(KeyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What a key is wanted for. */
    record Wanted(String name, List<String> scopes, Duration life, int requestsPerMinute) {}

    /** A key just made, and what opens: told this once. */
    record Made(ApiKey key, Secret secret) {}

    @Transactional(readOnly = true)
    List<ApiKey> list() {
        return table.list(clock.instant());
    }

    /** The scopes that the caller may give: those that include nothing they may not do themselves. */
    @Transactional(readOnly = true)
    List<String> grantable() {
        return table.grantable();
    }

    /** @throws Refusal when the caller may not make keys, or there are too many */
    @Transactional(readOnly = true)
    void requireRoom() {
        if (table.countGood(clock.instant()) >= MOST)
            throw Refusal.conflict("too_many", "A team has at most " + MOST + " keys. Revoke one first.");
    }

    Made make(Wanted wanted, UserId maker) {
        requireRoom();
        requireGrantable(wanted.scopes());
        return insert(wanted, maker, clock.instant().plus(wanted.life()));
    }

    /**
     * Makes another key like this one, which opens a while longer.
     *
     * @throws Refusal when there is no such key, or it is not the good one any more
     */
    Made rotate(KeyId id, Duration overlap, UserId maker) {
        var now = clock.instant();
        var old = table.find(id, now).orElseThrow(KeyRing::unknown);
        requireGrantable(old.scopes());
        var life = Duration.between(old.createdAt(), old.expiresAt());
        var wanted = new Wanted(old.name(), old.scopes(), life, old.requestsPerMinute());
        var made = insert(wanted, maker, now.plus(life));
        if (!table.replace(id, made.key().id(), now, now.plus(overlap))) {
            throw Refusal.conflict("key_not_active", "Only an active key is rotated. Load the keys again.");
        }
        return made;
    }

    void revoke(KeyId id) {
        if (!table.revoke(id, clock.instant())) throw unknown();
    }

    private Made insert(Wanted wanted, UserId maker, Instant expiresAt) {
        // At random all through, other than most ids: its beginning is shown to tell keys apart.
        var id = new KeyId(UUID.randomUUID());
        var secret = Secret.fresh(id);
        table.insert(new KeyTable.Row(
                id,
                Tenancy.team(),
                wanted.name().strip(),
                secret.hash(),
                wanted.scopes(),
                wanted.requestsPerMinute(),
                maker,
                expiresAt));
        return new Made(table.find(id, clock.instant()).orElseThrow(), secret);
    }

    private void requireGrantable(List<String> scopes) {
        var grantable = table.grantable();
        if (grantable.isEmpty()) throw Refusal.forbidden("not_allowed", "Your role here does not include this.");
        var faults = IntStream.range(0, scopes.size())
                .filter(i -> !grantable.contains(scopes.get(i)))
                .mapToObj(i -> new Fault(
                        "scopes[" + i + "]", "scope_not_yours", "You can give only: " + String.join(", ", grantable)))
                .toList();
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown_key", "There is no such key.");
    }
}
