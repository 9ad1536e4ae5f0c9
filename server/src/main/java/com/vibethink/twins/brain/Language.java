package com.vibethink.twins.brain;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells Spanish from English in a few words, by the small words that every sentence has and by its letters. */
final class Language {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    /** An accent in a name tells nothing. */
    private static final Pattern SPANISH_LETTERS = Pattern.compile("[¿¡]|(?<!\\p{L})\\p{Ll}*[ñáéíóú]");

    /** Words of both languages, or too short to tell. */
    private static final Set<String> BOTH =
            Set.of("a", "he", "me", "no", "has", "son", "u", "i", "once", "come", "final", "gol", "as", "is", "si");

    private static final Set<String> SPANISH = Set.of(
            "hola",
            "gracias",
            "gano",
            "goles",
            "mundial",
            "marco",
            "quien",
            "cuando",
            "cual",
            "partido",
            "equipo",
            "buenas",
            "buenos",
            "adios",
            "chau",
            "dime",
            "jugo",
            "copa",
            "seleccion",
            "jugador",
            "mejor",
            "sabes",
            "puedes",
            "hablar",
            "argentina's",
            "eres",
            "vos",
            "sos",
            "genial",
            "vale",
            "fue");

    private static final Set<String> ENGLISH = Set.of(
            "hi", "hello", "thanks", "thank", "won", "goals", "world", "cup", "who", "when", "scored", "match", "team",
            "bye", "goodbye", "tell", "played", "player", "best", "know", "talk", "the", "great", "cool", "okay", "are",
            "was", "please");

    private Language() {}

    static String of(String text, String fallback) {
        int spanish = 2 * (int) SPANISH_LETTERS.matcher(text).results().limit(2).count();
        int english = 0;
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = Lexicon.fold(words.group());
            if (!BOTH.contains(word)) {
                spanish += SPANISH.contains(word) || Lexicon.SPANISH.saysNothing(word) ? 2 : 0;
                english += ENGLISH.contains(word) || Lexicon.ENGLISH.saysNothing(word) ? 2 : 0;
            }
        }
        return spanish == english ? fallback : spanish > english ? "es" : "en";
    }
}
