package com.vibethink.twins.brain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A brain that says certain answers as it was told to, at its own pace; everything else is for the built-in one. */
@Component
public class Rehearsal {

    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    /** How one question is answered. */
    @FunctionalInterface
    public interface Part {

        void play(Sink sink, Stop stop) throws Exception;
    }

    /** From now on this question is answered so. */
    public void learn(String question, Part part) {
        parts.put(question, part);
    }

    @Bean
    @Primary
    Brains rehearsedBrains() {
        return new Brains(List.of(new Actor(parts)), Clock.systemUTC());
    }

    private record Actor(Map<String, Part> parts) implements Brain {

        private static final Brain BUILT_IN = new GroundedBrain();

        @Override
        public String name() {
            return "rehearsed";
        }

        @Override
        public Outcome reply(Prompt prompt, Sink sink, Stop stop) {
            var part = parts.get(prompt.question().said());
            if (part == null) return BUILT_IN.reply(prompt, sink, stop);
            try {
                part.play(sink, stop);
            } catch (Exception e) {
                throw new BrainFailure("it forgot its part", e);
            }
            return stop.tripped()
                    ? new Outcome.Stopped(name())
                    : new Outcome.Answered(name(), List.of(), Outcome.Usage.NONE);
        }
    }
}
