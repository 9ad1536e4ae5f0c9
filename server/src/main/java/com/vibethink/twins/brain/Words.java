package com.vibethink.twins.brain;

import com.vibethink.twins.brain.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a text apart into {@link Word}s. */
final class Words {

    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)?|\\d+(?:[.,]\\d+)*+|[.!?¿¡:;|]");
    private static final Pattern THOUSANDS = Pattern.compile("[.,](?=\\d{3}(?!\\d))");
    private static final Pattern ROMAN = Pattern.compile("(?=[XVIL]{2})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final int LONGEST_PHRASE = 6;

    private final Lexicon lexicon;

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Word> of(String text, String language) {
        return new Words(Lexicon.of(language)).words(text);
    }

    private List<Word> words(String text) {
        var raw = new ArrayList<String>();
        var opens = new ArrayList<Boolean>();
        boolean open = true;
        var matcher = TOKEN.matcher(shouted(text) ? text.toLowerCase(Locale.ROOT) : text);
        while (matcher.find()) {
            var token = matcher.group();
            if (Character.isLetterOrDigit(token.charAt(0))) {
                raw.add(unpossessed(token));
                opens.add(open);
                open = false;
            } else {
                open = true;
            }
        }
        return join(raw, opens);
    }

    private List<Word> join(List<String> raw, List<Boolean> opens) {
        var folded = raw.stream().map(Lexicon::fold).toList();
        var words = new ArrayList<Word>(raw.size());
        for (int i = 0; i < raw.size(); ) {
            int taken = 1;
            int longest = lexicon.opensPhrase(folded.get(i)) ? Math.min(LONGEST_PHRASE, raw.size() - i) : 1;
            for (int n = longest; n > 1; n--) {
                var key = lexicon.phrase(folded.subList(i, i + n));
                if (key != null) {
                    var whole = String.join(" ", raw.subList(i, i + n));
                    words.add(new Word(whole, Lexicon.fold(whole), key, kind(raw.get(i), opens.get(i)), false));
                    taken = n;
                    break;
                }
            }
            if (taken == 1) {
                words.add(word(raw.get(i), folded.get(i), opens.get(i)));
            }
            i += taken;
        }
        return words;
    }

    private Word word(String raw, String folded, boolean opens) {
        if (Character.isDigit(raw.charAt(0))) {
            var number = THOUSANDS.matcher(raw).replaceAll("");
            return new Word(raw, number, "#" + number, Kind.NUMBER, false);
        }
        boolean empty = lexicon.saysNothing(folded);
        var key = empty ? folded : lexicon.meaning(folded, raw);
        if (ROMAN.matcher(raw).matches()) {
            return new Word(raw, folded, "#" + raw, Kind.NUMBER, false);
        }
        if (key.startsWith("=#")) {
            return new Word(raw, folded, key.substring(1), Kind.NUMBER, false);
        }
        return new Word(raw, folded, key, kind(raw, opens), empty);
    }

    private static Kind kind(String raw, boolean opens) {
        if (!Character.isUpperCase(raw.charAt(0))) {
            return Kind.PLAIN;
        }
        return opens ? Kind.OPENER : Kind.NAME;
    }

    private static String unpossessed(String token) {
        return token.endsWith("'s") || token.endsWith("’s") ? token.substring(0, token.length() - 2) : token;
    }

    /** All in capitals: then they tell nothing about names. */
    private static boolean shouted(String text) {
        return text.length() > 8
                && text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase);
    }
}
