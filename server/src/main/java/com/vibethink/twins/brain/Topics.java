package com.vibethink.twins.brain;

import java.util.List;

/** Tells whether a question touches one of the topics that a persona leaves aside. */
final class Topics {

    private Topics() {}

    static boolean touches(String question, List<String> topics, String language) {
        var asked = Words.of(question, language);
        return topics.stream()
                .flatMap(topic -> List.of(topic.split("[,;/]| y | o | and | or ")).stream())
                .map(topic -> topicWords(topic, language))
                .filter(words -> !words.isEmpty())
                .anyMatch(
                        words -> words.stream().allMatch(word -> asked.stream().anyMatch(word::matches)));
    }

    private static List<Word> topicWords(String topic, String language) {
        return Words.of(topic, language).stream().filter(word -> !word.empty()).toList();
    }
}
