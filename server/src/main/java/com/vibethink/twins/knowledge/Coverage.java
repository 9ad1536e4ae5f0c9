package com.vibethink.twins.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
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

    /** The share of the question that each of these passages covers, above 0 to 1; one that covers none is left out. */
    Map<Integer, Double> of(Collection<Integer> documents) throws IOException {
        var shares = new HashMap<Integer, Double>();
        var leaves = searcher.getIndexReader().leaves();
        for (var here : inLeaves(documents, leaves).entrySet()) {
            var leaf = leaves.get(here.getKey());
            for (var part : parts) add(part, leaf, here.getValue(), shares);
        }
        shares.replaceAll((document, covered) -> covered / whole);
        return shares;
    }

    /** To make a scorer costs more than to ask it: one a concept goes forward over all documents of a leaf. */
    private void add(Part part, LeafReaderContext leaf, SortedSet<Integer> documents, Map<Integer, Double> shares)
            throws IOException {
        var scorer = part.weight().scorer(leaf);
        if (scorer == null) return;
        var matches = scorer.iterator();
        for (int document : documents) {
            int wanted = document - leaf.docBase;
            if (matches.docID() < wanted) matches.advance(wanted);
            if (matches.docID() == wanted) shares.merge(document, part.rarity(), Double::sum);
        }
    }

    private static Map<Integer, SortedSet<Integer>> inLeaves(
            Collection<Integer> documents, List<LeafReaderContext> leaves) {
        var found = new HashMap<Integer, SortedSet<Integer>>();
        for (int document : documents) {
            found.computeIfAbsent(ReaderUtil.subIndex(document, leaves), leaf -> new TreeSet<>())
                    .add(document);
        }
        return found;
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
