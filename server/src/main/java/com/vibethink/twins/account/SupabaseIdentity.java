package com.vibethink.twins.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is at the Supabase project.
 *
 * @param email theirs as they say; empty without one
 * @param provesMailbox whether they came in by something only the reader of that address could have
 * @param twoFactor whether they gave a second factor there
 * @param anonymous whether they are nobody in particular
 */
record SupabaseIdentity(UUID id, String email, boolean provesMailbox, boolean twoFactor, boolean anonymous) {

    /** A password is not among them: a project may let people sign up with an address that is not theirs. */
    private static final Set<String> BY_MAIL = Set.of("otp", "magiclink", "email/signup", "recovery", "invite");

    /** Of the claim {@code amr}: the ways by which the session was opened. */
    static boolean provesMailbox(@Nullable Object ways) {
        return ways instanceof List<?> list && list.stream().anyMatch(SupabaseIdentity::isByMail);
    }

    private static boolean isByMail(@Nullable Object way) {
        var method = way instanceof Map<?, ?> map ? map.get("method") : way;
        return method instanceof String name && BY_MAIL.contains(name);
    }
}
