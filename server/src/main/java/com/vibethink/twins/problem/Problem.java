package com.vibethink.twins.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The body of every refusal and failure: RFC 9457 problem details, with a code for machines.
 *
 * @param title the kind of problem
 * @param status the HTTP status
 * @param detail what, where and how to mend it, in English
 * @param code what clients translate
 * @param errors the fields at fault, if any
 * @param reference a number to tell support, for failures of ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String title,
        int status,
        String detail,
        String code,
        List<Fault> errors,
        @Nullable String reference) {

    /** Of a request of which no more is known than that it failed. */
    static Problem of(HttpStatus status) {
        var code = status.name().toLowerCase(Locale.ROOT);
        return new Problem(
                status.getReasonPhrase(), status.value(), "This request cannot be answered.", code, List.of(), null);
    }
}
