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

    /**
     * Counts an attempt as failed until it has proved right: many at the same moment are no way around the limit.
     *
     * @throws Refusal when too many have failed
     */
    void take(SignInTable table, Instant now) {
        var since = now.minus(WINDOW);
        if (table.countFailure(accountFromAddress, now, since) > PER_ACCOUNT_AND_ADDRESS
                || table.countFailure(address, now, since) > PER_ADDRESS) {
            throw Refusal.tooMany(
                    "too_many_attempts", "Too many wrong passwords from here. Wait a quarter of an hour.", WINDOW);
        }
    }

    /** The password was right. */
    void giveBack(SignInTable table) {
        table.forgetFailures(accountFromAddress);
        table.takeBackFailure(address);
    }
}
