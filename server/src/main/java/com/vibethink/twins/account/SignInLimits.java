package com.vibethink.twins.account;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Network;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many wrong passwords are let through: few for one account from one network, more for one network, and some for
 * one account from all networks together that its owner has not signed in from lately. So guesses from everywhere are
 * slow, and nobody can lock the owner out of where they usually are.
 */
record SignInLimits(List<Limit> limits) {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT_AND_NETWORK = 8;
    private static final int PER_NETWORK = 60;
    private static final int PER_ACCOUNT_FROM_ELSEWHERE = 100;

    private record Limit(String subject, int most) {}

    /** @param known addresses that the account's owner has signed in from */
    static SignInLimits of(String email, String address, List<String> known) {
        var network = Network.of(address);
        var isKnown = known.stream().map(Network::of).anyMatch(network::equals);
        return new SignInLimits(Stream.of(
                        new Limit(email + " from " + network.text(), PER_ACCOUNT_AND_NETWORK),
                        new Limit(network.text(), PER_NETWORK),
                        new Limit(email + " from elsewhere", PER_ACCOUNT_FROM_ELSEWHERE))
                .limit(isKnown ? 2 : 3)
                .toList());
    }

    /**
     * Counts an attempt as failed until it has proved right: many at the same moment are no way around the limit. What
     * one limit stops does not count for the next: one network alone uses nothing up for the others.
     *
     * @throws Refusal when too many have failed
     */
    void take(SignInTable table, Instant now) {
        var since = now.minus(WINDOW);
        if (limits.stream().anyMatch(limit -> table.countFailure(limit.subject(), now, since) > limit.most())) {
            throw Refusal.tooMany(
                    "too_many_attempts", "Too many wrong passwords from here. Wait a quarter of an hour.", WINDOW);
        }
    }

    /** The password was right. */
    void giveBack(SignInTable table) {
        table.forgetFailures(limits.getFirst().subject());
        limits.stream().skip(1).forEach(limit -> table.takeBackFailure(limit.subject()));
    }
}
