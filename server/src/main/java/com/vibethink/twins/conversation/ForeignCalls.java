package com.vibethink.twins.conversation;

import com.vibethink.twins.problem.Problems;
import com.vibethink.twins.problem.Refusal;
import java.io.IOException;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Calls from other sites' pages (Fetch Standard, CORS); one that breaks its rules is refused as everything else is. */
class ForeignCalls extends DefaultCorsProcessor {

    private final Problems problems;

    ForeignCalls(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
        problems.write(
                ((ServletServerHttpResponse) response).getServletResponse(),
                Refusal.forbidden("origin_not_allowed", "No page of a browser calls like this."));
    }
}
