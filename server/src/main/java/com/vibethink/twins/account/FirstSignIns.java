package com.vibethink.twins.account;

import com.vibethink.twins.account.MailedLinkTable.Purpose;
import com.vibethink.twins.notification.Mails;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How somebody whose account was made by another comes into it: by a mailed link, or by a password handed over. */
@Component
public class FirstSignIns {

    private static final Caller PLATFORM = new Caller.Platform("first sign-in");
    private static final Duration LINK_LIFE = Duration.ofDays(7);

    private final SignInTable people;
    private final MailedLinks links;
    private final Mails mails;
    private final Transactions transactions;

    FirstSignIns(SignInTable people, MailedLinks links, Mails mails, Transactions transactions) {
        this.people = people;
        this.links = links;
        this.mails = mails;
        this.transactions = transactions;
    }

    /**
     * What whoever made the account has to do.
     *
     * @param password to be handed over; null when they choose it themselves or have had an account before
     * @param mailed whether a link for choosing it is on its way
     */
    public record FirstSignIn(@Nullable String password, boolean mailed) {}

    /** Mails the link where mail leaves the platform: then nobody else ever knows the password. */
    public FirstSignIn of(Accounts.Welcomed person) {
        if (person.password() == null || !mails.areSent()) return new FirstSignIn(person.password(), false);
        transactions.run(
                PLATFORM,
                () -> links.send(
                        people.credentials(person.user()).orElseThrow(),
                        Purpose.PASSWORD_RESET,
                        "welcome",
                        "reset-password",
                        LINK_LIFE));
        return new FirstSignIn(null, true);
    }
}
