package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.KeyedHash;
import com.vibethink.twins.tenancy.UserId;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Codes on paper, forty-nine bits each, without the characters that are taken for others. */
@Component
class RecoveryCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int HALF = 5;
    private static final int HOW_MANY = 10;

    private final KeyedHash hash;

    RecoveryCodes(Home home) {
        this.hash = new KeyedHash(home, "recovery-codes");
    }

    static List<String> fresh() {
        return Stream.generate(() -> half() + "-" + half())
                .distinct()
                .limit(HOW_MANY)
                .toList();
    }

    static boolean looksLikeOne(String code) {
        return plain(code).length() == 2 * HALF;
    }

    /** Keyed, because so few bits alone could be tried through by who has a copy of the table. */
    byte[] hash(UserId user, String code) {
        return hash.of(user + " " + plain(code));
    }

    /** People leave out the dash, or shout. */
    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
    }

    private static String half() {
        var text = new StringBuilder(HALF);
        for (int i = 0; i < HALF; i++) text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return text.toString();
    }
}
