package com.vibethink.twins.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** How much of a question a passage speaks of: its concepts by their rarity, so that a missing name weighs most. */
final class Coverage {

    private record Part(Weight weight, double rarity) {}

    private final IndexSearcher searcher;
    private final List<Part> parts = new ArrayList<>();
    private final double whole;

    Coverage(IndexSearcher searcher, Weights weights, Question question) throws IOException {
        this.searcher = searcher;
        var queries = new QuestionQuery(weights);
        for (var concept : question.concepts()) {
            var query = searcher.rewrite(queries.concept(concept, question.language()));
            var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            parts.add(new Part(weight, rarity(concept, question.language())));
        }
        whole = parts.stream().mapToDouble(Part::rarity).sum();
    }

    double of(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        double covered = 0;
        for (var part : parts) {
            var scorer = part.weight().scorer(leaf);
            int wanted = document - leaf.docBase;
            if (scorer != null && scorer.iterator().advance(wanted) == wanted) covered += part.rarity();
        }
        return whole == 0 ? 0 : covered / whole;
    }

    private double rarity(Question.Concept concept, Language language) throws IOException {
        int passages = Math.max(1, searcher.getIndexReader().numDocs());
        int with = 0;
        for (var stem : concept.stems().split(" ")) {
            int here = searcher.getIndexReader().docFreq(new Term(Field.text(language), stem));
            with = with == 0 ? here : Math.min(with, here);
        }
        for (var translation : concept.translations()) {
            if (!translation.contains(" ")) {
                with = Math.max(
                        with, searcher.getIndexReader().docFreq(new Term(Field.text(language.other()), translation)));
            }
        }
        return Math.log(1 + (double) passages / (1 + with));
    }
}
