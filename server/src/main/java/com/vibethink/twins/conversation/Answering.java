package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Brains;
import com.vibethink.twins.brain.Outcome;
import com.vibethink.twins.knowledge.Knowledge;
import com.vibethink.twins.problem.Problem;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.twin.LiveTwin;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes one answer on the calling thread: recall, context, brain, close. No transaction is open while the brain talks,
 * and a reader who goes does not end it.
 */
@Component
class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private static final int LONGEST_ANSWER = 12_000;

    private final Knowledge knowledge;
    private final Brains brains;
    private final Closing closing;
    private final LiveReplies live;

    Answering(Knowledge knowledge, Brains brains, Closing closing, LiveReplies live) {
        this.knowledge = knowledge;
        this.brains = brains;
        this.closing = closing;
        this.live = live;
    }

    /** Everything one answer needs. */
    record Work(Caller.Fan fan, MessageId id, Talk talk, LiveTwin twin, Reply reply) {

        Caller.Worker worker() {
            return new Caller.Worker(fan.celebrity(), "answer");
        }
    }

    void answer(Work work, EventStream out) {
        try {
            var asked = work.talk().asked();
            out.start(
                    new EventStream.Start(
                            work.id(), asked.question(), work.twin().version(), true),
                    0);
            var ending = closing.close(work, think(work, out));
            work.reply().end(ending);
            end(out, work.id(), ending, ending.text().length());
        } finally {
            live.end(work.id());
        }
    }

    /** Tells a reader how the answer ended. */
    static void end(EventStream out, MessageId id, Ending ending, int place) {
        if (ending.status() == Message.Status.FAILED) {
            out.error(interrupted(), place);
        } else {
            if (!ending.sources().isEmpty()) out.sources(ending.sources(), place);
            out.done(new EventStream.Done(id, ending.status(), null, false), place);
        }
    }

    private Thought think(Work work, EventStream out) {
        try {
            var context = context(work);
            var outcome = brains.reply(
                    context.prompt(),
                    words -> speak(work.reply(), words, out),
                    work.reply().stop());
            return new Thought(context, outcome);
        } catch (RuntimeException e) {
            LOG.error("The answer {} failed", work.id(), e);
            return Thought.failed();
        }
    }

    /** A brain that does not come to an end is stopped, at a length that can be kept. */
    private static void speak(Reply reply, String words, EventStream out) {
        var kept = words.substring(0, Math.min(words.length(), LONGEST_ANSWER - reply.length()));
        if (!kept.isEmpty()) out.delta(kept, reply.add(kept));
        if (kept.length() < words.length()) reply.stop().trip();
    }

    private Context context(Work work) {
        var talk = work.talk();
        var personality = work.twin().personality();
        var question = talk.question(personality.languages().getFirst());
        var recalled =
                Tenancy.as(work.worker(), () -> knowledge.recall(question.whole(), Speech.of(question.language())));
        return Context.compile(personality, question, talk, recalled);
    }

    private static Problem interrupted() {
        return new Problem(
                "Interrupted", 503, "The answer broke off. Ask again.", "answer_interrupted", List.of(), null);
    }

    /** What came of thinking. */
    record Thought(
            @org.jspecify.annotations.Nullable Context context,
            @org.jspecify.annotations.Nullable Outcome outcome) {

        static Thought failed() {
            return new Thought(null, null);
        }
    }
}
