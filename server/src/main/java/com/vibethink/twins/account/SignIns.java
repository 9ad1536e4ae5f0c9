package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signing in with a password and the sessions that follow. The token is the browser's; here only its hash is kept. */
@Component
class SignIns {

    static final Duration LIFE = Duration.ofDays(14);

    private static final Caller PLATFORM = new Caller.Platform("sign-in");

    /** Argon2 takes 16 MB a time on purpose, so never more of it at once than there are processors for it. */
    private final Semaphore hashing = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final SignInTable table;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final Clock clock;
    private final String decoy;

    SignIns(SignInTable table, PasswordEncoder passwords, Transactions transactions, Clock clock) {
        this.table = table;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
        this.decoy = String.valueOf(passwords.encode(Home.randomText(12)));
    }

    /** Where a sign-in comes from. */
    record Client(String address, String userAgent) {}

    /**
     * Opens a session and answers its token.
     *
     * @throws Refusal when the password is wrong, or too many were
     */
    String open(String email, String password, Client client) {
        var name = email.strip().toLowerCase(Locale.ROOT);
        var addresses = transactions.as(PLATFORM, () -> table.addresses(name));
        var limits = SignInLimits.of(name, client.address(), addresses);
        transactions.run(PLATFORM, () -> limits.take(table, clock.instant()));
        var known = transactions.as(PLATFORM, () -> table.credentials(name));
        // An unknown e-mail address costs the same time as a wrong password, so that nobody can tell them apart.
        var hash = known.map(SignInTable.Credentials::passwordHash).orElse(decoy);
        if (!matches(password, hash) || known.isEmpty()) {
            throw Refusal.unauthenticated("bad_credentials", "The e-mail address or the password is not right.");
        }
        return open(known.get().id(), limits, client);
    }

    Optional<UserId> user(String token) {
        return transactions.as(PLATFORM, () -> table.user(hash(token), clock.instant()));
    }

    void close(String token) {
        transactions.run(PLATFORM, () -> table.close(hash(token)));
    }

    private boolean matches(String password, String hash) {
        hashing.acquireUninterruptibly();
        try {
            return passwords.matches(password, hash);
        } finally {
            hashing.release();
        }
    }

    private String open(UserId user, SignInLimits limits, Client client) {
        var token = Home.randomText(32);
        transactions.run(PLATFORM, () -> {
            limits.giveBack(table);
            table.closeExpired(clock.instant());
            var agent = client.userAgent();
            var shortAgent = agent.substring(0, Math.min(agent.length(), 300));
            table.open(hash(token), user, clock.instant().plus(LIFE), client.address(), shortAgent);
        });
        return token;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
