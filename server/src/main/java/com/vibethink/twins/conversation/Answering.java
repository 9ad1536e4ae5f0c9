package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Brains;
import com.vibethink.twins.brain.Outcome;
import com.vibethink.twins.deployment.KnowledgeVisibility;
import com.vibethink.twins.knowledge.Knowledge;
import com.vibethink.twins.problem.Problem;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    record Work(Caller.Fan fan, MessageId id, Talk talk, Place place, Reply reply) {

        KnowledgeVisibility sources() {
            return place.setup().knowledgeVisibility();
        }

        Caller.Worker worker() {
            return new Caller.Worker(fan.celebrity(), "answer");
        }
    }

    void answer(Work work, EventStream out) {
        try {
            var asked = work.talk().asked();
            out.start(
                    new EventStream.Start(
                            work.id(), asked.question(), work.place().twin().version(), true),
                    0);
            var ending = closing.close(work, think(work, out));
            work.reply().end(ending);
            end(out, work.id(), ending.shown(work.sources()), ending.text().length());
        } finally {
            work.reply().end(Ending.failed(work.reply().text(), null));
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
                    new Speaking(work.reply(), out),
                    work.reply().stop());
            return new Thought(context, outcome);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("The answer {} failed", work.id(), e);
            return Thought.failed();
        }
    }

    private Context context(Work work) {
        var talk = work.talk();
        var question = talk.question(work.place().language(""));
        var recalled =
                Tenancy.as(work.worker(), () -> knowledge.recall(question.whole(), Speech.of(question.language())));
        return Context.compile(work.place(), question, talk, recalled);
    }

    private static Problem interrupted() {
        return new Problem(
                "Interrupted", 503, "The answer broke off. Ask again.", "answer_interrupted", List.of(), null);
    }

    /** What came of thinking. */
    record Thought(@Nullable Context context, @Nullable Outcome outcome) {

        static Thought failed() {
            return new Thought(null, null);
        }
    }
}
