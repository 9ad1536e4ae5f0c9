package com.vibethink.twins.brain;

import com.vibethink.twins.brain.Outcome.Usage;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers a model's tokens and shows them whenever the wire runs dry; judges at the end whether it was an answer. */
final class Hearing implements StreamingChatResponseHandler {

    private final Marks marks;
    private final Call call;
    private final StringBuilder waiting = new StringBuilder();
    private int length;
    private @Nullable BrainFailure failure;
    private @Nullable ChatResponse whole;

    Hearing(Marks marks, Call call) {
        this.marks = marks;
        this.call = call;
    }

    @Override
    public void onPartialResponse(String token) {
        waiting.append(token);
    }

    @Override
    public void onUnmappedRawEvent(Object event) {
        if (event instanceof ServerSentEvent sent) {
            Refusals.in(sent.data()).ifPresent(this::fail);
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        whole = response;
    }

    @Override
    public void onError(Throwable error) {
        fail(error instanceof BrainFailure known ? known : new BrainFailure("its stream can't be read", error));
    }

    private void fail(BrainFailure first) {
        failure = failure == null ? first : failure;
    }

    /** Gives all gathered tokens to the sink as one piece. */
    void show() {
        if (!waiting.isEmpty()) {
            var text = waiting.toString();
            waiting.setLength(0);
            length += text.length();
            call.showing();
            marks.words(text);
            call.heard();
        }
        if (failure != null) {
            throw failure;
        }
    }

    void finish() {
        show();
        marks.finish();
        if (call.cut() != null) {
            throw new BrainFailure("it was cut");
        }
        var reason = whole == null ? null : whole.metadata().finishReason();
        if (reason == null) {
            throw new BrainFailure("its stream ended early");
        }
        if (reason == FinishReason.CONTENT_FILTER) {
            throw new BrainFailure("its content filter cut in");
        }
        if (!marks.shown()) {
            throw new BrainFailure("it said nothing");
        }
    }

    Outcome outcome(String brain, Prompt prompt) {
        var usage = usage(prompt);
        return switch (marks.mark()) {
            case UNKNOWN -> new Outcome.Declined(brain, usage);
            case AVOIDED -> new Outcome.Avoided(brain, usage);
            case NONE -> new Outcome.Answered(brain, used(prompt), usage);
        };
    }

    /** What the model cited; one that cites nothing is held to have used what its words come from. */
    private List<Integer> used(Prompt prompt) {
        var cited = marks.cited(prompt.evidence().size());
        return cited.isEmpty() ? Support.of(marks.text(), prompt) : cited;
    }

    private Usage usage(Prompt prompt) {
        var counted = whole == null ? null : whole.metadata().tokenUsage();
        if (counted != null && counted.inputTokenCount() != null && counted.outputTokenCount() != null) {
            return new Usage(counted.inputTokenCount(), counted.outputTokenCount(), false);
        }
        int asked = Briefing.messages(prompt).stream()
                .mapToInt(message -> message.toString().length())
                .sum();
        return new Usage(asked / 4, length / 4, true);
    }
}
