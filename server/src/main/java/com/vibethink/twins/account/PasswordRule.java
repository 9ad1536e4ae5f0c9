package com.vibethink.twins.account;

import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long enough, and nothing a guesser tries first. No rule about kinds of characters: they make
 * passwords harder to keep, not harder to guess (NIST SP 800-63B).
 */
@Component
class PasswordRule {

    static final int SHORTEST = 10;

    private final Set<String> common = read();

    /** @throws Refusal naming what is wrong with it */
    void check(String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            refuse("password_too_short", "Use ten characters or more; a few words are easy to keep.");
        }
        var plain = password.strip().toLowerCase(Locale.ROOT);
        if (plain.equals(email) || plain.equals(email.substring(0, email.indexOf('@')))) {
            refuse("password_is_email", "The e-mail address is the first thing tried. Use something else.");
        }
        if (isCommon(plain))
            refuse("password_too_common", "This password is among the first tried. Use something else.");
    }

    /** A common word does not become rare by digits and marks at its end. */
    private boolean isCommon(String plain) {
        var word = plain.replaceFirst("[\\d\\p{Punct}\\s]+$", "");
        return common.contains(plain)
                || common.contains(word)
                || plain.chars().distinct().count() < 4;
    }

    private static void refuse(String code, String detail) {
        throw Refusal.invalid(List.of(new Fault("password", code, detail)));
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("sign-in/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
