package com.vibethink.twins.key;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.TeamName;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets programs in by the key of a team: only while it is good, no faster than it may, and to its own team alone. */
@Component
public class ApiKeys {

    private static final Caller PLATFORM = new Caller.Platform("api keys");
    private static final int LONGEST_ADDRESS = 100;

    private final CallTable table;
    private final Allowance allowance;
    private final Directory directory;
    private final Transactions transactions;
    private final Clock clock;

    ApiKeys(CallTable table, Allowance allowance, Directory directory, Transactions transactions, Clock clock) {
        this.table = table;
        this.allowance = allowance;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Counts one more call by a program that speaks for a fan.
     *
     * @throws Refusal when its key is not good any more, or it calls too fast
     */
    public void count(Caller.Key speaker, HttpServletResponse response) {
        var key = transactions
                .as(PLATFORM, () -> table.find(speaker.key(), clock.instant()))
                .filter(it -> it.caller().equals(speaker) && it.may("chat.start"))
                .orElseThrow(() -> Refusal.unauthenticated(
                        "session_expired", "The key of this session is not good any more. Open one with another."));
        allowance.take(key).tell(response);
    }

    /** The scopes of which each alone includes all of these permissions. */
    public List<String> scopesWith(String... permissions) {
        return transactions.as(PLATFORM, table::scopes).stream()
                .filter(scope -> Arrays.stream(permissions)
                        .allMatch(it -> scope.permissions().contains(" " + it + " ")))
                .map(CallTable.Scope::name)
                .toList();
    }

    /** @throws Refusal when it is nobody's key, used too fast, or this is not a page of its team */
    KnownKey enter(String bearer, String address, String path, HttpServletResponse response) {
        var from = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
        var key = Secret.read(bearer)
                .flatMap(secret -> transactions.as(PLATFORM, () -> table.use(secret, clock.instant(), from)))
                .orElseThrow(() -> Refusal.unauthenticated(
                        "invalid_key", "The API key is not good: mistyped, expired or revoked. Get a new one."));
        allowance.take(key).tell(response);
        requireOwn(key, path);
        return key;
    }

    private void requireOwn(KnownKey key, String path) {
        if (path.startsWith("/v1/platform/"))
            throw Refusal.forbidden("not_for_keys", "People alone do this: sign in. An API key does not open it.");
        TeamName.in(path).filter(team -> !isOf(key, team)).ifPresent(team -> {
            throw team.unknown();
        });
    }

    private boolean isOf(KnownKey key, TeamName team) {
        return transactions.as(key.caller(), () -> directory.byName(team)).equals(Optional.of(key.teamId()));
    }
}
