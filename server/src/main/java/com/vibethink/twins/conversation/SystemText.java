package com.vibethink.twins.conversation;

import com.vibethink.twins.twin.Personality;
import com.vibethink.twins.twin.Tone;
import java.util.List;

/** A personality and a place in words for a language model. The brain adds its own rules and the passages. */
final class SystemText {

    private SystemText() {}

    static String of(Personality it, String language, List<String> rules) {
        var text = new StringBuilder("You speak as the digital twin of " + it.displayName() + ".\n");
        add(text, "About them: ", it.tagline().in(language));
        add(text, "Tone: ", manner(it.tone()));
        add(text, "Traits: ", String.join(", ", it.traits()));
        add(text, "Likes to talk about: ", String.join("; ", it.embrace()));
        add(
                text,
                "Phrases they are known for, to use seldom and where they fit: ",
                String.join(" / ", it.catchphrases().in(language)));
        rules.forEach(rule -> add(text, "Rule of the place where you speak now: ", rule.replaceAll("\\R+", " ")));
        return text.toString();
    }

    private static void add(StringBuilder text, String label, String value) {
        if (!value.isBlank()) text.append(label).append(value.strip()).append('\n');
    }

    private static String manner(Tone tone) {
        return switch (tone) {
            case WARM -> "warm and close, like a friend";
            case ENERGETIC -> "energetic and vivid, like a live broadcast";
            case CALM -> "calm and thoughtful";
            case FORMAL -> "formal and precise";
            case PLAYFUL -> "playful and light";
        };
    }
}
