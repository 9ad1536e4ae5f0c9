package com.vibethink.twins.problem;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the database says no to on the caller's account, by its SQLSTATE (PostgreSQL, appendix A). */
final class DatabaseRefusals {

    private static final String FORBIDDEN_BY_POLICY_OR_GRANT = "42501";
    private static final String THERE_ALREADY = "23505";
    private static final String DATA_EXCEPTIONS = "22";

    private DatabaseRefusals() {}

    /** Empty when the failure is ours. */
    static Optional<Refusal> of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null)
                return of(refused.getSQLState());
        }
        return Optional.empty();
    }

    private static Optional<Refusal> of(String state) {
        if (FORBIDDEN_BY_POLICY_OR_GRANT.equals(state))
            return Optional.of(Refusal.forbidden("forbidden", "This is not yours to do."));
        if (THERE_ALREADY.equals(state))
            return Optional.of(Refusal.conflict("conflict", "Somebody has just done the same. Load it again."));
        if (state.startsWith(DATA_EXCEPTIONS))
            return Optional.of(Refusal.invalid(
                    "unstorable_text",
                    "The text holds a character that cannot be kept, such as U+0000. Leave it out."));
        return Optional.empty();
    }
}
