package com.vibethink.twins.knowledge;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes a word the way Spanish and English would share it, so that <i>fotosíntesis</i> meets <i>photosynthesis</i> and
 * a misspelt <i>Klinsman</i> meets <i>Klinsmann</i>.
 */
final class SharedSpelling extends TokenFilter {

    private static final Map<Pattern, String> RULES = new LinkedHashMap<>();
    private static final int MOST_REMEMBERED = 20_000;

    static {
        RULES.put(Pattern.compile("ph"), "f");
        RULES.put(Pattern.compile("th"), "t");
        RULES.put(Pattern.compile("ch|qu|k"), "c");
        RULES.put(Pattern.compile("y"), "i");
        RULES.put(Pattern.compile("w"), "v");
        RULES.put(Pattern.compile("z"), "s");
        RULES.put(Pattern.compile("^es(?=[bcdfglmnpqt])"), "s");
        RULES.put(Pattern.compile("tion"), "cion");
        RULES.put(Pattern.compile("(.)\\1+"), "$1");
    }

    /** A text says the same words again and again. */
    private final Map<String, String> known = new HashMap<>();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SharedSpelling(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (known.size() > MOST_REMEMBERED) known.clear();
        var shared = known.computeIfAbsent(term.toString(), SharedSpelling::shared);
        term.setEmpty().append(shared);
        return true;
    }

    /** Numbers are left alone: 1999 is no 19. */
    private static String shared(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        var shared = word;
        for (var rule : RULES.entrySet()) {
            shared = rule.getKey().matcher(shared).replaceAll(rule.getValue());
        }
        return shared;
    }
}
