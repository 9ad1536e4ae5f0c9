package com.vibethink.twins.account;

import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Seal;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whether a code of the second factor is right. Each code opens once, and wrong ones are counted. */
@Component
class SecondFactors {

    private static final Caller PLATFORM = new Caller.Platform("second factor");
    private static final int TRIES = 8;
    private static final int TRIES_FROM_ANYWHERE = 30;

    private final SecondFactorTable table;
    private final SignInTable signIns;
    private final RecoveryCodes recovery;
    private final Attempts attempts;
    private final Transactions transactions;
    private final Clock clock;
    private final Seal seal;

    SecondFactors(
            SecondFactorTable table,
            SignInTable signIns,
            RecoveryCodes recovery,
            Attempts attempts,
            Transactions transactions,
            Clock clock,
            Home home) {
        this.table = table;
        this.signIns = signIns;
        this.recovery = recovery;
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
        this.seal = new Seal(home, "two-factor");
    }

    boolean isOn(UserId user) {
        return transactions
                .as(PLATFORM, () -> table.find(user))
                .filter(row -> row.confirmedAt() != null)
                .isPresent();
    }

    /**
     * Takes a code of the authenticator, or one from paper.
     *
     * @throws Refusal when it is wrong, was used before, or too many were wrong
     */
    void check(UserId user, String code, Client client) {
        var fromHere = Budget.of("code of", user + " from " + client.network(), TRIES);
        attempts.take(fromHere);
        if (!RecoveryCodes.looksLikeOne(code)) limitEverywhere(user, client);
        if (!accepts(user, code)) throw Refusal.forbidden("wrong_code", "The code is not right, or was used.");
        attempts.giveBack(fromHere);
    }

    /** Whether the app was set up rightly: its code is the right one now. */
    boolean proves(UserId user, String code) {
        return transactions.as(PLATFORM, () -> isOfTheApp(user, code));
    }

    byte[] seal(UserId user, Authenticator authenticator) {
        return seal.close(authenticator.secret(), user);
    }

    /**
     * Six digits can be guessed from many addresses at once. So new addresses share a budget, while those where the
     * person is signed in, and codes from paper, which cannot be guessed, do not depend on it: whoever uses it up locks
     * out nobody but other guessers.
     */
    private void limitEverywhere(UserId user, Client client) {
        var known = transactions.as(PLATFORM, () -> signIns.addresses(user));
        if (known.stream().anyMatch(address -> Network.of(address).text().equals(client.network()))) return;
        attempts.take(Budget.of("code of", user, TRIES_FROM_ANYWHERE));
    }

    private boolean accepts(UserId user, String code) {
        return transactions.as(
                PLATFORM,
                () -> RecoveryCodes.looksLikeOne(code)
                        ? table.useCode(user, recovery.hash(user, code))
                        : isOfTheApp(user, code));
    }

    private boolean isOfTheApp(UserId user, String code) {
        var row = table.find(user);
        if (row.isEmpty()) return false;
        var authenticator = new Authenticator(seal.open(row.get().secret(), user));
        var step = authenticator.step(code.replaceAll("\\s", ""), clock.instant());
        return step.isPresent() && table.useStep(user, step.getAsLong());
    }
}
