package com.vibethink.twins.account;

import com.vibethink.twins.problem.Refusal;
import java.time.Duration;
import java.time.Instant;

/**
 * How many wrong passwords are let through: few for one account from one address, more for one address. An account is
 * never locked for everybody, so nobody can lock its owner out.
 */
record SignInLimits(String accountFromAddress, String address) {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT_AND_ADDRESS = 8;
    private static final int PER_ADDRESS = 60;

    static SignInLimits of(String email, String address) {
        return new SignInLimits(email + " from " + address, address);
    }

    void check(SignInTable table, Instant now) {
        var since = now.minus(WINDOW);
        if (table.failures(accountFromAddress, since) >= PER_ACCOUNT_AND_ADDRESS
                || table.failures(address, since) >= PER_ADDRESS) {
            throw Refusal.tooMany(
                    "too_many_attempts", "Too many wrong passwords from here. Wait a quarter of an hour.", WINDOW);
        }
    }

    void count(SignInTable table, Instant now) {
        table.countFailure(accountFromAddress, now, now.minus(WINDOW));
        table.countFailure(address, now, now.minus(WINDOW));
    }

    void forget(SignInTable table) {
        table.forgetFailures(accountFromAddress);
    }
}
