package com.vibethink.twins.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The passages of one twin on this node's disk, as Lucene keeps them: derived from the database, never the truth. */
final class PassageIndex implements Closeable {

    private static final Analyzer ANALYZER = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return field.endsWith("_es")
                    ? Words.stems(Language.ES)
                    : field.endsWith("_en")
                            ? Words.stems(Language.EN)
                            : field.equals(Field.SPELLING) ? Words.SPELLING : Words.PIECES;
        }
    };

    /** Counts up when passages are analysed in another way: indexes of the old way are then made anew. */
    private static final String FORMAT = "2";

    /** Every question looks into every segment, and questions come more often than sources. */
    private static final int FEW = 2;

    private final Directory directory;
    private final SearcherManager searchers;
    private volatile long generation;

    PassageIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        try {
            if (!DirectoryReader.indexExists(directory)) write(List.of(), Set.of(), 0);
            var committed = DirectoryReader.listCommits(directory).getLast().getUserData();
            if (!FORMAT.equals(committed.get("format")))
                throw new IndexFormatTooOldException("passages", "older format");
            generation = Long.parseLong(committed.get("generation"));
            searchers = new SearcherManager(directory, null);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** How far this index has followed the database. */
    long generation() {
        return generation;
    }

    /** Takes passages in and drops whole sources, in one commit: a crash leaves the old state or the new. */
    synchronized void change(List<IndexedPassage> added, Set<UUID> removedSources, long newGeneration)
            throws IOException {
        write(added, removedSources, newGeneration);
        searchers.maybeRefreshBlocking();
        generation = newGeneration;
    }

    private void write(List<IndexedPassage> added, Set<UUID> removedSources, long newGeneration) throws IOException {
        try (var writer = writer()) {
            for (var source : removedSources) {
                writer.deleteDocuments(new Term(Field.SOURCE, source.toString()));
            }
            for (var passage : added) {
                writer.updateDocument(new Term(Field.ID, passage.id().toString()), document(passage));
            }
            writer.setLiveCommitData(Map.of("format", FORMAT, "generation", String.valueOf(newGeneration))
                    .entrySet());
            writer.commit();
        }
    }

    /** The sources that have a passage here. */
    Set<UUID> sources() throws IOException {
        return sources(Field.SOURCE);
    }

    /** The sources with a passage here that is still to get its meaning. */
    Set<UUID> pending() throws IOException {
        return sources(Field.PENDING);
    }

    private Set<UUID> sources(String field) throws IOException {
        var searcher = searchers.acquire();
        try {
            var sources = new TreeSet<UUID>();
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    if (searcher.count(new TermQuery(new Term(field, term))) > 0) {
                        sources.add(UUID.fromString(term.utf8ToString()));
                    }
                }
            }
            return sources;
        } finally {
            searchers.release(searcher);
        }
    }

    List<Hit> search(Question question, Weights weights, int limit) throws IOException {
        var searcher = searchers.acquire();
        try {
            return new Search(searcher, weights).of(question, limit);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        directory.close();
    }

    private IndexWriter writer() throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(ANALYZER).setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(FEW)));
    }

    private static Document document(IndexedPassage passage) {
        var document = new Document();
        document.add(new StringField(Field.ID, passage.id().toString(), Store.YES));
        document.add(new StringField(Field.SOURCE, passage.source().toString(), Store.NO));
        for (var language : Language.values()) {
            if (passage.language() == null || passage.language() == language) {
                document.add(new TextField(Field.text(language), passage.text(), Store.NO));
                document.add(new TextField(Field.heading(language), passage.heading(), Store.NO));
            }
        }
        document.add(new TextField(Field.SPELLING, passage.heading() + "\n" + passage.text(), Store.NO));
        document.add(new TextField(Field.PIECES, passage.heading() + "\n" + passage.text(), Store.NO));
        if (passage.isPending()) {
            document.add(new StringField(Field.PENDING, passage.source().toString(), Store.NO));
        }
        if (passage.vector() != null) {
            document.add(new KnnFloatVectorField(Field.VECTOR, passage.vector(), VectorSimilarityFunction.DOT_PRODUCT));
        }
        return document;
    }
}
