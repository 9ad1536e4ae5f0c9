package com.vibethink.twins.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the database says no to on the caller's account, by its SQLSTATE (PostgreSQL, appendix A). */
final class DatabaseRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRefusals.class);

    private static final String FORBIDDEN_BY_POLICY_OR_GRANT = "42501";
    /** Raised by the migrations' {@code app.celebrity_with}; its message is the permission. */
    private static final String NOT_IN_THE_ROLE = "TW403";

    /** Raised by a migration's rule that the state of things is against; message and detail are the problem's. */
    private static final String AGAINST_A_RULE = "TW409";

    private static final String THERE_ALREADY = "23505";

    /** U+0000 in a text, and in JSON. Other data exceptions are slips in our own statements. */
    private static final Set<String> UNSTORABLE_TEXT = Set.of("22021", "22P05");

    private DatabaseRefusals() {}

    /** Empty when the failure is ours. */
    static Optional<Refusal> of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null)
                return of(refused, refused.getSQLState());
        }
        return Optional.empty();
    }

    private static Optional<Refusal> of(SQLException refused, String state) {
        if (FORBIDDEN_BY_POLICY_OR_GRANT.equals(state)) {
            // It may be an attack that a policy stopped, or a grant that we forgot: somebody should look.
            LOG.warn("The database refused a statement", refused);
            return Optional.of(Refusal.forbidden("forbidden", "This is not yours to do."));
        }
        if (NOT_IN_THE_ROLE.equals(state))
            return Optional.of(Refusal.forbidden(
                    "not_allowed", "Your role here does not include this. Ask an owner or a manager of the team."));
        if (AGAINST_A_RULE.equals(state)
                && refused instanceof PSQLException told
                && told.getServerErrorMessage() != null)
            return Optional.of(Refusal.conflict(
                    String.valueOf(told.getServerErrorMessage().getMessage()),
                    String.valueOf(told.getServerErrorMessage().getDetail())));
        if (THERE_ALREADY.equals(state))
            return Optional.of(Refusal.conflict("conflict", "Somebody has just done the same. Load it again."));
        if (UNSTORABLE_TEXT.contains(state)) return Optional.of(Refusal.unstorableText());
        return Optional.empty();
    }
}
