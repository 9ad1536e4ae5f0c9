package com.vibethink.twins.account;

import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turning the second factor on and off. Needs the password again: an unattended screen must not be enough. */
@Component
class SecondFactorSetUp {

    private static final Caller PLATFORM = new Caller.Platform("second factor");

    private final SecondFactorTable table;
    private final SecondFactors factors;
    private final SecondFactorDuty duty;
    private final RecoveryCodes recovery;
    private final Passwords passwords;
    private final Attempts attempts;
    private final AccountLetters letters;
    private final Transactions transactions;
    private final Clock clock;

    SecondFactorSetUp(
            SecondFactorTable table,
            SecondFactors factors,
            SecondFactorDuty duty,
            RecoveryCodes recovery,
            Passwords passwords,
            Attempts attempts,
            AccountLetters letters,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.factors = factors;
        this.duty = duty;
        this.recovery = recovery;
        this.passwords = passwords;
        this.attempts = attempts;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A secret for the person's app; nothing is asked for before they showed that the app has it. */
    Authenticator begin(UserId user, String password, Client client) {
        passwords.confirm(user, password, client);
        var authenticator = Authenticator.fresh();
        var sealed = factors.seal(user, authenticator);
        if (!transactions.as(PLATFORM, () -> table.begin(user, sealed, clock.instant()))) {
            throw Refusal.conflict("two_factor_on", "The second factor is on. Turn it off first.");
        }
        return authenticator;
    }

    /** Turns it on and answers the recovery codes, which are not told again. */
    List<String> confirm(UserId user, String code, Client client) {
        attempts.take(Budget.of("set-up code of", user + " from " + client.network(), 20));
        if (!factors.proves(user, code)) {
            throw Refusal.forbidden("wrong_code", "The code is not right. Type the one the app shows now.");
        }
        return transactions.as(PLATFORM, () -> {
            if (!table.confirm(user, clock.instant())) {
                throw Refusal.conflict("two_factor_on", "The second factor is on already.");
            }
            letters.tell(user, "second-factor-on", Map.of());
            return renew(user);
        });
    }

    List<String> renewCodes(UserId user, String password, Client client) {
        passwords.confirm(user, password, client);
        if (!factors.isOn(user)) throw Refusal.conflict("two_factor_off", "The second factor is off.");
        return transactions.as(PLATFORM, () -> {
            table.noteRenewal(user, clock.instant());
            letters.tell(user, "recovery-codes-renewed", Map.of());
            return renew(user);
        });
    }

    void remove(Me me, String password, String code, Client client) {
        var user = me.id();
        passwords.confirm(user, password, client);
        if (duty.binds(me.platformRole())) {
            throw Refusal.conflict("two_factor_required", "The platform's team needs a second factor.");
        }
        factors.check(user, code, client);
        transactions.run(PLATFORM, () -> {
            table.delete(user);
            letters.tell(user, "second-factor-off", Map.of());
        });
    }

    private List<String> renew(UserId user) {
        var codes = RecoveryCodes.fresh();
        table.replaceCodes(
                user, codes.stream().map(code -> recovery.hash(user, code)).toList());
        return codes;
    }
}
