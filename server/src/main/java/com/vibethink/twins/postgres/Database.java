package com.vibethink.twins.postgres;

/**
 * The database in use.
 *
 * @param requests the login of everything the product does: it owns nothing and, outside a transaction, sees nothing
 * @param owner the login that migrates
 * @param onClose what ends with it
 */
record Database(Login requests, Login owner, Runnable onClose) implements AutoCloseable {

    static Database external(DatabaseSettings settings) {
        var url = java.util.Objects.requireNonNull(settings.url());
        var ownerUrl = settings.ownerUrl() == null || settings.ownerUrl().isBlank() ? url : settings.ownerUrl();
        return new Database(Login.parse(url), Login.parse(ownerUrl), () -> {});
    }

    @Override
    public void close() {
        onClose.run();
    }
}
