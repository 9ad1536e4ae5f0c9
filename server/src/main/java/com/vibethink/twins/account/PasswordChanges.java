package com.vibethink.twins.account;

import com.vibethink.twins.account.MailedLinkTable.Link;
import com.vibethink.twins.account.MailedLinkTable.Purpose;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A password becomes another: sessions opened with the old one end, and the person is told by mail. */
@Component
class PasswordChanges {

    private static final Caller PLATFORM = new Caller.Platform("password change");

    private final SignInTable signIns;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final MailedLinks links;
    private final AccountLetters letters;
    private final Transactions transactions;

    PasswordChanges(
            SignInTable signIns,
            Passwords passwords,
            PasswordRule rule,
            MailedLinks links,
            AccountLetters letters,
            Transactions transactions) {
        this.signIns = signIns;
        this.passwords = passwords;
        this.rule = rule;
        this.links = links;
        this.letters = letters;
        this.transactions = transactions;
    }

    /** By somebody signed in, whose session stays. */
    void change(UserId user, String current, String password, Token session, Client client) {
        passwords.confirm(user, current, client);
        rule.check(password, person(user).email());
        var hash = passwords.hash(password);
        transactions.run(PLATFORM, () -> write(user, hash, session.hash()));
    }

    /** By who followed a link; a password that breaks the rule leaves the link good. */
    void reset(Link link, Token token, String password) {
        rule.check(password, link.email());
        var hash = passwords.hash(password);
        transactions.run(PLATFORM, () -> {
            var taken = links.take(token, Purpose.PASSWORD_RESET);
            write(taken.userId(), hash, null);
        });
    }

    private SignInTable.Credentials person(UserId user) {
        return transactions.as(PLATFORM, () -> signIns.credentials(user).orElseThrow());
    }

    private void write(UserId user, String hash, byte @Nullable [] kept) {
        signIns.changePassword(user, hash);
        signIns.closeAll(user, kept);
        letters.tell(user, "password-changed", Map.of());
    }
}
