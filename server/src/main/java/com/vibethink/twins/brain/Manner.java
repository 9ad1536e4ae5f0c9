package com.vibethink.twins.brain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How a persona says what is not in its knowledge; the same question always gets the same choice. */
final class Manner {

    private static final Map<String, Map<String, List<String>>> SAYINGS = Map.of("es", read("es"), "en", read("en"));

    private final Persona persona;
    private final Map<String, List<String>> sayings;
    private final int seed;

    Manner(Prompt prompt) {
        persona = prompt.persona();
        sayings = Objects.requireNonNull(SAYINGS.get(prompt.language()));
        seed = Math.floorMod(
                Lexicon.fold(prompt.question().said()).hashCode()
                        + prompt.turns().size() * 7,
                9973);
    }

    String smallTalk(SmallTalk kind) {
        return say(kind.name().toLowerCase(Locale.ROOT));
    }

    String avoid() {
        return say("avoid");
    }

    String decline(boolean future) {
        var words = say(future ? "future" : "decline." + persona.tone());
        return persona.embrace().isEmpty() || seed % 2 == 0 ? words : words + " " + say("invite");
    }

    String foreign(String answer) {
        return say("foreign").replace("{answer}", answer);
    }

    /** Two replies in five are dressed in the persona's manner; more would grate. */
    String dressed(String answer) {
        var tone = persona.tone();
        var text = seed % 5 == 0 ? say("opening." + tone) + " " + answer : answer;
        boolean lively = tone == Persona.Tone.ENERGETIC || tone == Persona.Tone.PLAYFUL || tone == Persona.Tone.WARM;
        if (seed % 5 == 2 && lively && !persona.catchphrases().isEmpty()) {
            return text + " "
                    + persona.catchphrases().get(seed % persona.catchphrases().size());
        }
        return text;
    }

    private String say(String key) {
        var choices = Objects.requireNonNull(sayings.get(key), key);
        return choices.get(seed / 5 % choices.size())
                .replace("{name}", persona.displayName())
                .replace("{topics}", topics());
    }

    private String topics() {
        var topics = persona.embrace();
        if (topics.isEmpty()) {
            return Objects.requireNonNull(sayings.get("topics")).getFirst();
        }
        var and = " " + Objects.requireNonNull(sayings.get("and")).getFirst() + " ";
        int last = topics.size() - 1;
        return last == 0 ? topics.getFirst() : String.join(", ", topics.subList(0, last)) + and + topics.get(last);
    }

    private static Map<String, List<String>> read(String language) {
        var name = "/brain/manner." + language + ".txt";
        var stream = Objects.requireNonNull(Manner.class.getResourceAsStream(name), name);
        var sayings = new HashMap<String, List<String>>();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            for (var line : reader.readAllLines()) {
                int equals = line.indexOf(" = ");
                if (equals > 0 && !line.startsWith("#")) {
                    sayings.computeIfAbsent(line.substring(0, equals), key -> new ArrayList<>())
                            .add(line.substring(equals + 3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sayings;
    }
}
