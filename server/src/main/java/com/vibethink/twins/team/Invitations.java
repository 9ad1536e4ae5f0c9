package com.vibethink.twins.team;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.account.Attempts;
import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Asking somebody into the present caller's team. Mail goes to whom one likes, so there is not much of it; it is counted
 * between two transactions, whatever becomes of the rest.
 */
@Component
class Invitations {

    private static final int MAILS_PER_PERSON = 30;
    private static final int MAILS_PER_ADDRESS = 5;
    private static final int MAILS_PER_ADDRESS_OF_ALL = 25;

    private final OpenInvitations open;
    private final Accounts accounts;
    private final Attempts attempts;

    Invitations(OpenInvitations open, Accounts accounts, Attempts attempts) {
        this.open = open;
        this.accounts = accounts;
        this.attempts = attempts;
    }

    /** Who is asked in as what; the address in small letters. */
    record Wanted(String email, String role, String locale) {}

    /** An invitation and the link that was mailed. */
    record Sent(Invitation invitation, String link) {}

    List<Invitation> list() {
        return open.list();
    }

    /** @throws Refusal when they are a member or invited already, or it is no role of this team */
    Sent invite(Wanted wanted) {
        open.enter();
        var me = accounts.me();
        limit(wanted.email(), me.id());
        return open.add(wanted, me);
    }

    Sent resend(InvitationId id) {
        var invited = open.find(id);
        var me = accounts.me();
        limit(invited.email(), me.id());
        return open.renew(id, me);
    }

    void revoke(InvitationId id) {
        open.revoke(id);
    }

    /** By one person to one address few, so that nobody else's are used up; by all together not many. */
    private void limit(String email, UserId me) {
        attempts.take(
                Budget.of("invitations by", me, MAILS_PER_PERSON),
                Budget.of("invitations to", email + " by " + me, MAILS_PER_ADDRESS),
                Budget.of("invitations of all to", email, MAILS_PER_ADDRESS_OF_ALL));
    }
}
