package com.vibethink.twins.brain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door: asks the configured brains in order until one speaks, and the built-in one when none does. */
public class Brains {

    private static final Logger log = LoggerFactory.getLogger(Brains.class);

    private record Candidate(Brain brain, Circuit circuit) {}

    private final List<Candidate> candidates = new ArrayList<>();
    private final GroundedBrain grounded = new GroundedBrain();

    Brains(List<? extends Brain> configured, Clock clock) {
        configured.forEach(brain -> candidates.add(new Candidate(brain, new Circuit(clock))));
    }

    /** The names of all brains in the order in which they are asked. */
    List<String> names() {
        var names = new ArrayList<String>();
        candidates.forEach(candidate -> names.add(candidate.brain().name()));
        names.add(grounded.name());
        return names;
    }

    /** The language of a fan's words, "es" or "en"; the fallback when the words do not tell. */
    public static String language(String text, String fallback) {
        return Language.of(text, fallback);
    }

    /** Blocks until the reply's last word is in the sink; fails over while no word has been shown. */
    public Outcome reply(Prompt prompt, Sink sink, Stop stop) {
        for (var candidate : candidates) {
            if (stop.tripped()) {
                return new Outcome.Stopped(candidate.brain().name());
            }
            if (candidate.circuit().admits()) {
                var shown = new Shown(sink);
                var outcome = attempt(candidate, prompt, shown, stop);
                if (outcome != null) {
                    return outcome;
                }
            }
        }
        return grounded.reply(prompt, sink, stop);
    }

    private static @Nullable Outcome attempt(Candidate candidate, Prompt prompt, Shown shown, Stop stop) {
        var circuit = candidate.circuit();
        var name = candidate.brain().name();
        try {
            var outcome = candidate.brain().reply(prompt, shown, stop);
            if (outcome instanceof Outcome.Stopped) {
                circuit.undecided();
            } else {
                circuit.succeeded();
            }
            return outcome;
        } catch (BrainFailure failure) {
            circuit.failed(failure.pause());
            log.warn("Brain {} failed {} its first word: {}", name, shown.any() ? "after" : "before", failure.reason());
            return shown.any() ? new Outcome.Interrupted(name) : null;
        } catch (RuntimeException thrown) {
            // The sink's own exception (the fan has gone, say): it tells nothing about the brain.
            circuit.undecided();
            throw thrown;
        }
    }

    /** Remembers whether the fan has seen a word. */
    private static final class Shown implements Sink {

        private final Sink sink;
        private boolean any;

        Shown(Sink sink) {
            this.sink = sink;
        }

        boolean any() {
            return any;
        }

        @Override
        public void words(String text) {
            any = any || !text.isBlank();
            sink.words(text);
        }
    }
}
