package com.vibethink.twins.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words of a question as a Lucene query: every concept counts once, by whichever of its names fits best. */
final class QuestionQuery {

    private final Weights weights;

    QuestionQuery(Weights weights) {
        this.weights = weights;
    }

    Query of(Question question) {
        var query = new BooleanQuery.Builder();
        for (var concept : question.concepts()) {
            query.add(concept(concept, question.language()), Occur.SHOULD);
        }
        for (var hint : question.hints()) {
            query.add(boosted(concept(hint, question.language()), weights.hint()), Occur.SHOULD);
        }
        neighbours(question).forEach(pair -> query.add(pair, Occur.SHOULD));
        return query.build();
    }

    Query concept(Question.Concept concept, Language language) {
        var other = language.other();
        var names = new ArrayList<Query>();
        names.addAll(named(concept.stems(), language, 1));
        concept.synonyms().forEach(synonym -> names.addAll(named(synonym, language, weights.synonym())));
        concept.translations().forEach(word -> names.addAll(named(word, other, weights.translation())));
        if (concept.translations().isEmpty()) {
            names.addAll(
                    named(String.join(" ", Words.of(Words.stems(other), concept.written())), other, weights.foreign()));
        }
        var spelling = Words.of(Words.SPELLING, concept.written());
        if (!spelling.isEmpty()) {
            names.add(boosted(phrase(Field.SPELLING, String.join(" ", spelling), 1), weights.pieces()));
        }
        names.addAll(pieces(concept.written()));
        var best = new DisjunctionMaxQuery(names, weights.tie());
        return concept.numeric() ? new BoostQuery(best, weights.number()) : best;
    }

    private List<Query> named(String term, Language language, float boost) {
        return term.isEmpty()
                ? List.of()
                : List.of(
                        boosted(phrase(Field.text(language), term, 1), boost),
                        boosted(phrase(Field.heading(language), term, 1), boost * weights.heading()));
    }

    /** Four letters at a time, all of a word's pieces together weighing less than the word. */
    private List<Query> pieces(String written) {
        var pieces = Words.of(Words.PIECES, written).stream().distinct().toList();
        if (pieces.size() < 2) {
            return List.of();
        }
        var query = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch((int) Math.ceil(pieces.size() * weights.piecesNeeded()));
        pieces.forEach(piece -> query.add(new TermQuery(new Term(Field.PIECES, piece)), Occur.SHOULD));
        return List.of(boosted(query.build(), weights.pieces() / pieces.size()));
    }

    /** Words that stand together in the question count more where they stand together in a passage. */
    private List<Query> neighbours(Question question) {
        var pairs = new ArrayList<Query>();
        for (int i = 1; i < question.concepts().size(); i++) {
            var pair = question.concepts().get(i - 1).stems() + " "
                    + question.concepts().get(i).stems();
            pairs.add(boosted(phrase(Field.text(question.language()), pair, weights.reach()), weights.neighbours()));
        }
        return pairs;
    }

    private static Query phrase(String field, String stems, int slop) {
        var words = stems.split(" ");
        return words.length == 1 ? new TermQuery(new Term(field, words[0])) : new PhraseQuery(slop, field, words);
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
