package com.vibethink.twins.brain;

import java.util.List;
import java.util.stream.IntStream;

/** Tells which evidence a free reply rests on, by the names, numbers and words that they share and the question does not. */
final class Support {

    private static final int FEW = 2;

    private Support() {}

    static List<Integer> of(String reply, Prompt prompt) {
        var asked = new Bag(Words.of(prompt.question().said(), prompt.language()));
        var told = Words.of(reply, prompt.language()).stream()
                .filter(word -> !word.empty() && !asked.holds(word))
                .toList();
        return IntStream.range(0, prompt.evidence().size())
                .filter(i -> supports(prompt.evidence().get(i), told))
                .boxed()
                .toList();
    }

    /** Half of what the reply tells stands in the evidence: less is what any two texts about one thing share. */
    private static boolean supports(Evidence evidence, List<Word> told) {
        var words = new Bag(Words.of(evidence.text(), evidence.language()));
        long shared = told.stream().filter(words::holds).count();
        return shared >= FEW && shared * 2 >= told.size();
    }
}
