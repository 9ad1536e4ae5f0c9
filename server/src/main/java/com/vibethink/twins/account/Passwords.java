package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether a password is right. A wrong one is counted, and an unknown person costs the same time as a wrong password. */
@Component
class Passwords {

    private static final Caller PLATFORM = new Caller.Platform("passwords");

    /** Argon2 takes 16 MB a time on purpose, so never more of it at once than there are processors for it. */
    private final Semaphore hashing = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final SignInTable table;
    private final PasswordEncoder encoder;
    private final Transactions transactions;
    private final Clock clock;
    private final String decoy;

    Passwords(SignInTable table, PasswordEncoder encoder, Transactions transactions, Clock clock) {
        this.table = table;
        this.encoder = encoder;
        this.transactions = transactions;
        this.clock = clock;
        this.decoy = String.valueOf(encoder.encode(Home.randomText(12)));
    }

    /** @throws Refusal when it is wrong, or too many were */
    UserId check(String email, String password, Client client) {
        var name = email.strip().toLowerCase(Locale.ROOT);
        var known = transactions.as(PLATFORM, () -> table.credentials(name));
        if (!isRight(name, password, client, known)) {
            throw Refusal.unauthenticated("bad_credentials", "The e-mail address or the password is not right.");
        }
        return known.orElseThrow().id();
    }

    /** As {@link #check}, of somebody signed in who must show that it is still they. */
    void confirm(UserId user, String password, Client client) {
        var known = transactions.as(PLATFORM, () -> table.credentials(user));
        var email = known.map(SignInTable.Credentials::email).orElse("");
        if (!isRight(email, password, client, known)) {
            throw Refusal.forbidden("wrong_password", "The password is not right.");
        }
    }

    String hash(String password) {
        hashing.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(password));
        } finally {
            hashing.release();
        }
    }

    private boolean isRight(String name, String password, Client client, Optional<SignInTable.Credentials> known) {
        var addresses = transactions.as(PLATFORM, () -> table.addresses(name));
        var limits = SignInLimits.of(name, client.address(), addresses);
        transactions.run(PLATFORM, () -> limits.take(table, clock.instant()));
        var hash = known.map(SignInTable.Credentials::passwordHash).orElse(decoy);
        var right = matches(password, hash) && known.isPresent();
        if (right) transactions.run(PLATFORM, () -> limits.giveBack(table));
        return right;
    }

    private boolean matches(String password, String hash) {
        hashing.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            hashing.release();
        }
    }
}
