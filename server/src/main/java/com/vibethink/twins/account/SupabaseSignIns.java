package com.vibethink.twins.account;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets in by a token of the Supabase project who has an account here. It makes no accounts. */
@Component
class SupabaseSignIns {

    private static final Caller PLATFORM = new Caller.Platform("supabase sign-in");

    private final SupabaseTokens tokens;
    private final SupabaseTable table;
    private final SecondFactorDuty duty;
    private final Transactions transactions;

    SupabaseSignIns(SupabaseTokens tokens, SupabaseTable table, SecondFactorDuty duty, Transactions transactions) {
        this.tokens = tokens;
        this.table = table;
        this.duty = duty;
        this.transactions = transactions;
    }

    /** @throws Refusal when the token is nobody's here, or a second factor is missing that they have to give */
    Entering enter(String token) {
        var identity = tokens.read(token)
                .filter(it -> !it.anonymous())
                .orElseThrow(
                        () -> Refusal.unauthenticated("invalid_token", "The token is not good here. Get a new one."));
        var person = find(identity)
                .orElseThrow(() -> Refusal.unauthenticated("unknown_person", "This person has no account here."));
        if (person.twoFactor() && !identity.twoFactor()) {
            throw Refusal.forbidden("second_factor_needed", "Give the second factor at Supabase too (aal2).");
        }
        return new Entering(person.id(), duty.binds(person.platformRole()) && !identity.twoFactor());
    }

    private Optional<SupabaseTable.Row> find(SupabaseIdentity identity) {
        return transactions.as(PLATFORM, () -> {
            var known = table.find(identity.id());
            if (known.isPresent() || !identity.provesMailbox()) return known;
            table.link(identity.id(), identity.email());
            return table.find(identity.id());
        });
    }
}
