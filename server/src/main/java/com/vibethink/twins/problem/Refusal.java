package com.vibethink.twins.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The product says no. Carries a code that clients translate and a sentence that says what, where and how to mend it.
 * Nothing has been changed when it is thrown inside a transaction: it rolls back.
 */
public final class Refusal extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final List<Fault> faults;
    private final @Nullable Duration retryAfter;

    private Refusal(Kind kind, String code, String detail, List<Fault> faults, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.kind = kind;
        this.code = code;
        this.faults = faults;
        this.retryAfter = retryAfter;
    }

    /** What was sent cannot be taken as it is. */
    public static Refusal invalid(String code, String detail) {
        return new Refusal(Kind.INVALID, code, detail, List.of(), null);
    }

    /** Some fields of what was sent cannot be taken. */
    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(Kind.INVALID, "invalid", "Some fields need mending; see errors.", faults, null);
    }

    /** What no text of ours can hold. */
    static Refusal unstorableText() {
        return invalid(
                "unstorable_text", "The text holds a character that cannot be kept, such as U+0000. Leave it out.");
    }

    /** Nobody is signed in, or the session has ended. */
    public static Refusal unauthenticated(String code, String detail) {
        return new Refusal(Kind.UNAUTHENTICATED, code, detail, List.of(), null);
    }

    public static Refusal forbidden(String code, String detail) {
        return new Refusal(Kind.FORBIDDEN, code, detail, List.of(), null);
    }

    /** It does not exist, or not for this caller: the answer is the same on purpose. */
    public static Refusal notFound(String code, String detail) {
        return new Refusal(Kind.NOT_FOUND, code, detail, List.of(), null);
    }

    /** The state of things is against it. */
    public static Refusal conflict(String code, String detail) {
        return new Refusal(Kind.CONFLICT, code, detail, List.of(), null);
    }

    public static Refusal tooLarge(String code, String detail) {
        return new Refusal(Kind.TOO_LARGE, code, detail, List.of(), null);
    }

    public static Refusal unsupported(String code, String detail) {
        return new Refusal(Kind.UNSUPPORTED, code, detail, List.of(), null);
    }

    public static Refusal tooMany(String code, String detail, Duration retryAfter) {
        return new Refusal(Kind.TOO_MANY, code, detail, List.of(), retryAfter);
    }

    public Problem problem() {
        return new Problem(kind.title(), kind.status(), String.valueOf(getMessage()), code, faults, null);
    }

    /** What an answer tells besides: when to come again (RFC 9110, 10.2.3), or how to say who one is (11.6.1). */
    HttpHeaders headers() {
        var headers = new HttpHeaders();
        if (retryAfter != null) headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds() + 1));
        if (kind == Kind.UNAUTHENTICATED) headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return headers;
    }
}
