package com.vibethink.twins.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is there to throw it: in filters. */
@Component
public class Problems {

    private static final String CODE = Problems.class.getName() + ".code";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** What was wrong with a request that has been answered, for those who write it down. */
    public static Optional<String> code(HttpServletRequest answered) {
        return Optional.ofNullable((String) answered.getAttribute(CODE));
    }

    static void note(Problem problem) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(CODE, problem.code(), RequestAttributes.SCOPE_REQUEST);
    }

    public void write(HttpServletResponse response, Refusal refusal) throws IOException {
        refusal.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        write(response, refusal.problem());
    }

    void write(HttpServletResponse response, Problem problem) throws IOException {
        note(problem);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
