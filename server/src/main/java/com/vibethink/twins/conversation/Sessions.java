package com.vibethink.twins.conversation;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.FanTokens.Known;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a page in: finds the twin, checks that the page's site may show it, and says who the fan is. */
@Component
class Sessions {

    private final Guard guard;
    private final Newcomers newcomers;
    private final Places places;
    private final Welcome welcome;
    private final Transactions transactions;
    private final Home home;

    Sessions(Guard guard, Newcomers newcomers, Places places, Welcome welcome, Transactions transactions, Home home) {
        this.guard = guard;
        this.newcomers = newcomers;
        this.places = places;
        this.welcome = welcome;
        this.transactions = transactions;
        this.home = home;
    }

    /** @throws Refusal when there is no such twin, it is not public yet, or the page's site may not show it */
    Session open(Wanted wanted, @Nullable String origin, Network from) {
        if (Tenancy.caller() instanceof Caller.Key speaker) {
            var admitted = guard.program(wanted);
            return enter(newcomers.by(speaker, admitted, wanted), admitted, wanted);
        }
        var admitted = guard.page(wanted, origin, from);
        return enter(newcomers.onPage(admitted, wanted, String.valueOf(origin)), admitted, wanted);
    }

    /** A session in which somebody of the team, or a program of it, talks to the draft of their own twin. */
    Session preview(@Nullable String locale) {
        var caller = Tenancy.caller();
        var fan = switch (caller) {
            case Caller.Person person ->
                new Caller.Fan(
                        Tenancy.celebrity(), null, new FanId(person.user().value()), home.origin());
            case Caller.Key key -> Caller.Fan.by(key, null, new FanId(key.key().value()));
            case Caller.Anonymous _, Caller.Fan _, Caller.Worker _, Caller.Platform _ ->
                throw Refusal.unauthenticated("sign_in_needed", "Sign in first.");
        };
        return welcome.session(new Known(fan, null), transactions.as(caller, places::preview), locale);
    }

    private Session enter(Known known, Guard.Admitted admitted, Wanted wanted) {
        var place = transactions.as(admitted.worker(), () -> places.open(admitted.deployment(), known.fan()));
        return welcome.session(known, place, wanted.locale());
    }
}
