package com.vibethink.twins.account;

import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * Keys that live in a person's devices, beside the password. A device asks for a finger, a face or a PIN before it signs:
 * a passkey is both factors in one.
 */
@Component
class Passkeys {

    static final Duration CHALLENGE_LIFE = Duration.ofMinutes(5);

    private static final Caller PLATFORM = new Caller.Platform("passkeys");
    private static final int MOST = 20;

    private final Ceremony ceremony;
    private final PasskeyTable table;
    private final ChallengeTable challenges;
    private final Passwords passwords;
    private final Attempts attempts;
    private final AccountLetters letters;
    private final Transactions transactions;
    private final Clock clock;

    Passkeys(
            Ceremony ceremony,
            PasskeyTable table,
            ChallengeTable challenges,
            Passwords passwords,
            Attempts attempts,
            AccountLetters letters,
            Transactions transactions,
            Clock clock) {
        this.ceremony = ceremony;
        this.table = table;
        this.challenges = challenges;
        this.passwords = passwords;
        this.attempts = attempts;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What a device is asked, and the ticket that goes with its answer.
     *
     * @param options in the form browsers take (WebAuthn, level 3)
     */
    record Asked(Map<String, Object> options, Token ticket) {}

    Asked beginToAdd(Me me, String password, Client client) {
        passwords.confirm(me.id(), password, client);
        return transactions.as(PLATFORM, () -> {
            var known = table.of(me.id());
            if (known.size() >= MOST) throw Refusal.conflict("too_many", "Remove a passkey first.");
            var challenge = Bytes.random();
            return new Asked(ceremony.creation(me, challenge, known), ticket(challenge, me.id()));
        });
    }

    void add(Me me, String label, Map<String, Object> credential, Token ticket) {
        var challenge = take(ticket, me.id());
        transactions.run(PLATFORM, () -> {
            ceremony.register(me, challenge, credential, label);
            letters.tell(me.id(), "passkey-added", Map.of("label", label));
        });
    }

    List<Passkey> list(UserId user) {
        return transactions.as(Caller.Person.alone(user), table::own);
    }

    void remove(UserId user, PasskeyId id) {
        if (!transactions.as(Caller.Person.alone(user), () -> table.delete(id))) {
            throw Refusal.notFound("not_found", "There is no such passkey.");
        }
    }

    Asked beginToSignIn(Client client) {
        attempts.take(Budget.of("passkey from", client.network(), 60));
        var challenge = Bytes.random();
        return transactions.as(PLATFORM, () -> new Asked(ceremony.request(challenge), ticket(challenge, null)));
    }

    /** @throws Refusal when the signature is not by a passkey of ours, or not of this challenge */
    UserId signIn(Map<String, Object> credential, Token ticket) {
        var challenge = take(ticket, null);
        return transactions.as(PLATFORM, () -> ceremony.authenticate(challenge, credential));
    }

    private Token ticket(Bytes challenge, @Nullable UserId user) {
        var ticket = Token.fresh();
        var now = clock.instant();
        challenges.insert(ticket.hash(), challenge.getBytes(), user, now, now.plus(CHALLENGE_LIFE));
        return ticket;
    }

    /** In a transaction of its own: a challenge is used up also by a wrong answer. */
    private Bytes take(Token ticket, @Nullable UserId user) {
        return transactions
                .as(PLATFORM, () -> challenges.take(ticket.hash(), user, clock.instant()))
                .map(Bytes::new)
                .orElseThrow(() -> Refusal.forbidden("passkey_refused", "That took too long. Try again."));
    }
}
