package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A secret somebody carries: a session, a link in a mail. The database has its hash alone, which opens nothing. */
public record Token(String text) {

    public static Token fresh() {
        return new Token(Home.randomText(32));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
