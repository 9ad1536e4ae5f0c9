package com.vibethink.twins.brain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** What words of one language mean to a question: which say nothing, and which say the same. */
final class Lexicon {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static final Lexicon SPANISH = new Lexicon("es");
    static final Lexicon ENGLISH = new Lexicon("en");

    private static final int MOST_REMEMBERED = 50_000;

    private final String language;
    private final Set<String> stop = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> meanings = new ConcurrentHashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Set<String> openers = new HashSet<>();

    private Lexicon(String language) {
        this.language = language;
        lines("stop." + language + ".txt").forEach(line -> {
            for (var word : line.split(" ")) {
                stop.add(fold(word));
            }
        });
        lines("meanings.txt").forEach(this::meaning);
    }

    static Lexicon of(String language) {
        return language.equals("es") ? SPANISH : ENGLISH;
    }

    /** Lower case, without accents: how fans type. */
    static String fold(String word) {
        var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return lower;
    }

    String language() {
        return language;
    }

    boolean saysNothing(String folded) {
        return stop.contains(folded);
    }

    boolean opensPhrase(String folded) {
        return openers.contains(folded);
    }

    /** The meaning shared by several folded words standing together, if they are a known phrase. */
    @Nullable
    String phrase(List<String> folded) {
        return phrases.get(String.join(" ", folded));
    }

    /** A key that words of the same meaning share. */
    String meaning(String folded, String raw) {
        var known = words.get(folded);
        if (known != null) {
            return known;
        }
        var lower = raw.toLowerCase(Locale.ROOT);
        var met = meanings.get(lower);
        if (met == null) {
            var stem = stem(lower);
            met = stems.getOrDefault(stem, stem);
            // Every text has its own rare words: past this many, those met first are remembered and the rest worked
            // out.
            if (meanings.size() < MOST_REMEMBERED) {
                meanings.put(lower, met);
            }
        }
        return met;
    }

    String stem(String raw) {
        SnowballStemmer stemmer = language.equals("es") ? new SpanishStemmer() : new EnglishStemmer();
        stemmer.setCurrent(raw.toLowerCase(Locale.ROOT));
        stemmer.stem();
        return fold(stemmer.getCurrent());
    }

    Collection<String> stopWords() {
        return stop;
    }

    private void meaning(String line) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            return;
        }
        var key = "=" + line.substring(0, equals).strip();
        var sides = line.substring(equals + 3).split("\\|");
        for (var word : sides[language.equals("es") ? 0 : 1].split(",")) {
            var folded = fold(word.strip());
            if (folded.contains(" ")) {
                phrases.put(folded, key);
                openers.add(folded.substring(0, folded.indexOf(' ')));
            } else {
                words.put(folded, key);
                if (!key.startsWith("=#")) {
                    stems.putIfAbsent(stem(word.strip()), key);
                }
            }
        }
    }

    private static List<String> lines(String file) {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/brain/" + file), file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return reader.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
