package com.vibethink.twins.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** How text becomes the terms that are compared: by language without stop words, as written, and as pieces of words. */
final class Words {

    /** The words as written, without case and accents: names, numbers, stop words and all. */
    static final Analyzer PLAIN = analyzer(Words::folded);

    /** Stems of one language, accents folded after stemming because Spanish endings need them. */
    private static final Map<Language, Analyzer> STEMS = Map.of(
            Language.ES, stems("stop-words-es.txt", SpanishStemmer::new),
            Language.EN, stems("stop-words-en.txt", EnglishStemmer::new));

    private static final CharArraySet STOP_WORDS = stopWordsOfBoth();

    /** Whole words as both languages would spell them: "mesi" meets "Messi". */
    static final Analyzer SPELLING = analyzer(tokens -> new SharedSpelling(new StopFilter(folded(tokens), STOP_WORDS)));

    /** Four letters at a time: finds misspelt names and words that two languages share. */
    static final Analyzer PIECES = analyzer(tokens ->
            new NGramTokenFilter(new SharedSpelling(new StopFilter(folded(tokens), STOP_WORDS)), 4, 4, false));

    private Words() {}

    static Analyzer stems(Language language) {
        return Objects.requireNonNull(STEMS.get(language));
    }

    static List<String> of(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The stop words of one language, with and without their accents, since people write both. */
    static CharArraySet stopWords(String resource) {
        var words = Vocabulary.words(resource);
        var set = new CharArraySet(words, true);
        words.forEach(word -> set.addAll(of(PLAIN, word)));
        return CharArraySet.unmodifiableSet(set);
    }

    private static CharArraySet stopWordsOfBoth() {
        var set = new CharArraySet(stopWords("stop-words-es.txt"), true);
        set.addAll(stopWords("stop-words-en.txt"));
        return CharArraySet.unmodifiableSet(set);
    }

    private static TokenStream folded(TokenStream tokens) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)));
    }

    private static Analyzer stems(String stopWords, Supplier<SnowballStemmer> stemmer) {
        var stop = stopWords(stopWords);
        return analyzer(tokens -> new ASCIIFoldingFilter(new SnowballFilter(
                new StopFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)), stop), stemmer.get())));
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, filters.apply(words));
            }
        };
    }
}
