package com.vibethink.twins.postgres;

import java.util.Objects;

/**
 * The database in use.
 *
 * @param requests the login of everything the product does: it owns nothing and, outside a transaction, sees nothing
 * @param owner the login that migrates
 * @param onClose what ends with it
 */
record Database(Login requests, Login owner, Runnable onClose) implements AutoCloseable {

    static Database external(DatabaseSettings settings) {
        var requests = Login.parse(Objects.requireNonNull(settings.url()));
        // A transaction takes another role as it begins; a slip outside of one must find every door shut too.
        if (!requests.isBoundByRowSecurity()) {
            throw new IllegalArgumentException("DATABASE_URL signs in as a role that row security does not bind. Give"
                    + " requests a login of their own (create role twins_app login noinherit password '…') and put it"
                    + " into DATABASE_URL, and this one into DATABASE_OWNER_URL: see docs/operations.md");
        }
        var owner = settings.ownerUrl();
        return new Database(requests, owner == null || owner.isBlank() ? requests : Login.parse(owner), () -> {});
    }

    @Override
    public void close() {
        onClose.run();
    }
}
