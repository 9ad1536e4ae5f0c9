package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Evidence;
import com.vibethink.twins.brain.Persona;
import com.vibethink.twins.brain.Prompt;
import com.vibethink.twins.brain.Query;
import com.vibethink.twins.knowledge.Recalled;
import com.vibethink.twins.twin.Personality;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What one answer is made from: the persona, the rules of one place, what was said, and the passages recalled. */
record Context(Prompt prompt, List<Recalled> recalled) {

    static Context compile(Place place, Query question, Talk talk, List<Recalled> recalled) {
        var personality = place.personality();
        var language = place.language(question.language());
        var prompt = new Prompt(
                persona(personality, language),
                language,
                SystemText.of(personality, language, place.setup().rules()),
                talk.turns(),
                question,
                recalled.stream().map(Context::evidence).toList());
        return new Context(prompt, recalled);
    }

    /** The passages at these positions, as a fan may see them. */
    List<Source> sources(List<Integer> used) {
        return used.stream()
                .map(recalled::get)
                .map(it -> new Source(it.title(), it.locator(), null, it.text()))
                .toList();
    }

    /** SHA-256 over everything the brain was given, to tell later whether two answers had the same ground. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(prompt.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Evidence evidence(Recalled it) {
        return new Evidence(it.title(), it.locator(), it.text(), Speech.tag(it.language()));
    }

    /** Topics are written in the twin's own language; in the other one they would read oddly. */
    private static boolean isOwn(Personality it, String language) {
        return it.languages().getFirst().equals(language);
    }

    private static Persona persona(Personality it, String language) {
        return new Persona(
                it.displayName(),
                Persona.Tone.valueOf(it.tone().name()),
                it.catchphrases().in(language),
                isOwn(it, language) ? it.embrace() : List.of(),
                it.avoid(),
                Persona.Length.valueOf(it.answerLength().name()));
    }
}
