package com.vibethink.twins.account;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where one is signed in, and ending it there. A person sees their own sessions: the database sees to it. */
@Component
class OpenSignIns {

    private static final Caller PLATFORM = new Caller.Platform("sessions");

    private final OpenSignInTable table;
    private final SignInTable signIns;
    private final Transactions transactions;
    private final Clock clock;

    OpenSignIns(OpenSignInTable table, SignInTable signIns, Transactions transactions, Clock clock) {
        this.table = table;
        this.signIns = signIns;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A place where a person is signed in.
     *
     * @param current whether it is the one that asks
     */
    @Schema(name = "OpenSignIn")
    record Line(
            SignInId id, boolean current, String address, String userAgent, Instant createdAt, Instant lastSeenAt) {}

    List<Line> list(UserId user, Optional<Token> asking) {
        var current = asking.flatMap(this::id);
        return transactions.as(Caller.Person.alone(user), () -> table.list(clock.instant())).stream()
                .map(row -> row.line(current))
                .toList();
    }

    void end(UserId user, SignInId id) {
        if (!transactions.as(Caller.Person.alone(user), () -> table.end(id))) {
            throw Refusal.notFound("not_found", "There is no such session.");
        }
    }

    void endOthers(UserId user, Token kept) {
        transactions.run(PLATFORM, () -> signIns.closeAll(user, kept.hash()));
    }

    private Optional<SignInId> id(Token session) {
        return transactions
                .as(PLATFORM, () -> signIns.session(session.hash(), clock.instant()))
                .map(it -> new SignInId(it.id()));
    }
}
