package com.vibethink.twins.twin;

import com.vibethink.twins.postgres.Json;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Who a twin is when it speaks.
 *
 * @param displayName as fans read it
 * @param tagline one line about the person
 * @param catchphrases what the person is known for saying
 * @param languages codes {@code es} and {@code en}; the first is the twin's own
 * @param greeting the first words of every conversation, after the disclosure
 * @param embrace topics the twin likes to talk about
 * @param avoid topics the twin politely declines
 * @param suggestedQuestions what a fan may start with
 */
@Json
public record Personality(
        @Schema(minLength = 1, maxLength = PersonalityCheck.NAME)
        String displayName,

        Localized tagline,
        Tone tone,

        @ArraySchema(maxItems = PersonalityCheck.LISTED, schema = @Schema(maxLength = PersonalityCheck.TRAIT))
        List<String> traits,

        LocalizedLists catchphrases,

        @ArraySchema(schema = @Schema(allowableValues = {"es", "en"}))
        List<String> languages,

        Localized greeting,

        @ArraySchema(maxItems = PersonalityCheck.LISTED, schema = @Schema(maxLength = PersonalityCheck.TOPIC))
        List<String> embrace,

        @ArraySchema(maxItems = PersonalityCheck.LISTED, schema = @Schema(maxLength = PersonalityCheck.TOPIC))
        List<String> avoid,

        AnswerLength answerLength,
        LocalizedLists suggestedQuestions) {

    /** What a new twin starts with. */
    static Personality of(String name, List<String> languages) {
        return new Personality(
                name,
                new Localized("", ""),
                Tone.WARM,
                List.of(),
                new LocalizedLists(List.of(), List.of()),
                languages,
                new Localized(
                        "Hola, soy el gemelo digital de " + name + ". ¿De qué quieres hablar?",
                        "Hi, I am the digital twin of " + name + ". What would you like to talk about?"),
                List.of(),
                List.of(),
                AnswerLength.MEDIUM,
                new LocalizedLists(List.of(), List.of()));
    }

    /** Without the white space around its texts, which would count for no limit. */
    Personality stripped() {
        return new Personality(
                displayName.strip(),
                tagline.stripped(),
                tone,
                LocalizedLists.stripped(traits),
                catchphrases.stripped(),
                languages,
                greeting.stripped(),
                LocalizedLists.stripped(embrace),
                LocalizedLists.stripped(avoid),
                answerLength,
                suggestedQuestions.stripped());
    }

    /** The language a fan is spoken to in, given the one they ask for. */
    public String language(String wanted) {
        return languages.contains(wanted) ? wanted : languages.getFirst();
    }
}
