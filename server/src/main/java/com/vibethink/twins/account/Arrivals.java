package com.vibethink.twins.account;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People who come by an invitation that was mailed to them: their account and their proven address. */
@Component
public class Arrivals {

    private final UserTable users;
    private final SignInTable people;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final Clock clock;

    Arrivals(UserTable users, SignInTable people, Passwords passwords, PasswordRule rule, Clock clock) {
        this.users = users;
        this.people = people;
        this.passwords = passwords;
        this.rule = rule;
        this.clock = clock;
    }

    /** Somebody about to have an account; what is slow to make has been made. */
    public record Prepared(String email, String name, String locale, String passwordHash) {

        @Override
        public String toString() {
            return "Prepared[" + email + "]";
        }
    }

    /** @throws Refusal when the password breaks the rule */
    public Prepared prepare(String email, String name, String locale, String password) {
        rule.check(password, email);
        return new Prepared(email, name.strip(), locale, passwords.hash(password));
    }

    /** Whose address it is; for the platform itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UserId> find(String email) {
        return users.byEmail(email);
    }

    /** Makes the account, for the platform itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UserId add(Prepared person) {
        var user = new UserId(Id.fresh());
        users.insert(user, person.email(), person.name(), person.locale(), person.passwordHash());
        return user;
    }

    /** They followed a link in a mail to this address; for the platform itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void verify(UserId user, String email) {
        people.verify(user, email, clock.instant());
    }
}
