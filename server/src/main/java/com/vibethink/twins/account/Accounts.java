package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People and what they are to a celebrity or to the platform. */
@Component
public class Accounts {

    private static final Caller FIRST_START = new Caller.Platform("first start");

    private final UserTable users;
    private final PasswordEncoder passwords;
    private final Passwords confirmation;
    private final Transactions transactions;

    Accounts(UserTable users, PasswordEncoder passwords, Passwords confirmation, Transactions transactions) {
        this.users = users;
        this.passwords = passwords;
        this.confirmation = confirmation;
        this.transactions = transactions;
    }

    /**
     * A person who has just been given an account.
     *
     * @param password shown once to whoever made the account; null when the person already had one
     */
    public record Welcomed(UserId user, @Nullable String password) {}

    /** The person with this e-mail address, given an account with a random password when they have none. */
    @Transactional
    public Welcomed welcome(String email, String name, String locale) {
        var known = users.byEmail(lower(email));
        return known.map(user -> new Welcomed(user, null)).orElseGet(() -> {
            var password = randomPassword();
            return new Welcomed(newPerson(new Newcomer(email, name, locale, password)), password);
        });
    }

    /** Makes a person the owner of the present caller's team. */
    @Transactional
    public void addOwner(UserId user) {
        users.addOwner(Tenancy.team(), user);
    }

    /** Somebody who is given an account with a password that is known already. */
    public record Newcomer(String email, String name, String locale, String password) {}

    /** The first people of an installation, all of them or none: who runs it, and others. */
    public UserId begin(Newcomer admin, List<Newcomer> others) {
        return transactions.as(FIRST_START, () -> {
            others.forEach(this::newPerson);
            var user = newPerson(admin);
            users.makeAdmin(user);
            return user;
        });
    }

    /** The person with this e-mail address, for the platform itself when it starts. */
    public Optional<UserId> find(String email) {
        return transactions.as(FIRST_START, () -> users.byEmail(lower(email)));
    }

    /** Whether nobody has an account here yet. */
    public boolean isEmpty() {
        return transactions.as(FIRST_START, users::isEmpty);
    }

    /** The signed-in person. */
    @Transactional(readOnly = true)
    public Me me() {
        return users.me(signedIn());
    }

    /**
     * Asks the signed-in person for the password once more, before what outlives their session.
     *
     * @throws Refusal when it is wrong, or too many were
     */
    public UserId confirm(String password, Client client) {
        var me = signedIn();
        confirmation.confirm(me, password, client);
        return me;
    }

    /** A person's name, where the present caller may see it. */
    @Transactional(readOnly = true)
    public Optional<String> name(UserId user) {
        return users.name(user);
    }

    @Transactional
    Me change(@Nullable String name, @Nullable String locale) {
        var before = me();
        users.update(
                before.id(), name == null ? before.name() : name.strip(), locale == null ? before.locale() : locale);
        return me();
    }

    /** What an account begins with: 96 random bits. */
    public static String randomPassword() {
        return Home.randomText(12);
    }

    private static UserId signedIn() {
        return switch (Tenancy.caller()) {
            case Caller.Person person -> person.user();
            case Caller.Anonymous _, Caller.Key _, Caller.Fan _, Caller.Worker _, Caller.Platform _ ->
                throw Refusal.unauthenticated("sign_in_needed", "Sign in first.");
        };
    }

    private UserId newPerson(Newcomer person) {
        var user = new UserId(Id.fresh());
        var hash = String.valueOf(passwords.encode(person.password()));
        users.insert(user, lower(person.email()), person.name().strip(), person.locale(), hash);
        return user;
    }

    private static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
