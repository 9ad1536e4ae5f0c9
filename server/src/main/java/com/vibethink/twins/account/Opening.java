package com.vibethink.twins.account;

/** What a right password brings. */
sealed interface Opening {

    /** A session; the token is the browser's. */
    record Opened(Token session) implements Opening {}

    /** Half-way in: a code of the authenticator is needed, and this ticket with it. */
    record CodeNeeded(Token ticket) implements Opening {}
}
