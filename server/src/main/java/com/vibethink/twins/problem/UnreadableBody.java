package com.vibethink.twins.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Says what is wrong with a body that could not be read, and where. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Refusal refusal(HttpMessageNotReadableException e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal;
            if (cause instanceof DatabindException wrong
                    && !wrong.getPath().isEmpty()
                    && !(wrong.getCause() instanceof Refusal)) return wrongValue(wrong.getPath());
        }
        return Refusal.invalid(
                "unreadable_body",
                "The body is not the JSON this call expects; see the API description at /v1/openapi.");
    }

    private static Refusal wrongValue(List<JacksonException.Reference> path) {
        var field = path.stream().map(UnreadableBody::step).collect(Collectors.joining());
        return Refusal.invalid(
                List.of(
                        new Fault(
                                field.replaceFirst("^\\.", ""),
                                "invalid",
                                "A value is missing or of another kind than this field takes; see the API description at /v1/openapi.")));
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }
}
