package com.vibethink.twins.knowledge;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds passages: the index says which, the database says what they say and whether the index is up to date. */
@Component
class Recall {

    private static final Logger LOG = LoggerFactory.getLogger(Recall.class);
    private static final int BEST = 8;
    private static final int LOOKED_AT = 30;
    private static final int LONGEST_QUESTION = 1_000;

    private final PassageIndexes indexes;
    private final PassageTable passages;
    private final Transactions transactions;
    private final SearchThreads threads;

    Recall(PassageIndexes indexes, PassageTable passages, Transactions transactions, SearchThreads threads) {
        this.indexes = indexes;
        this.passages = passages;
        this.transactions = transactions;
        this.threads = threads;
    }

    private record Found(long generation, List<Hit> hits) {}

    private record Looked(long generation, List<PassageTable.Quoted> passages) {}

    List<Recalled> recall(String text, Language language) {
        var celebrity = Tenancy.celebrity();
        var asked = text.length() > LONGEST_QUESTION ? text.substring(0, LONGEST_QUESTION) : text;
        var question = threads.run(() -> Question.of(asked, language, Thesaurus.shipped()));
        var found = search(celebrity, question);
        var looked = look(celebrity, found.hits());
        if (looked.generation() != found.generation()) {
            catchUp(celebrity);
            found = search(celebrity, question);
            looked = look(celebrity, found.hits());
        }
        return Answers.of(found.hits(), looked.passages(), BEST);
    }

    /** Brings this node's index to where the database is: whole sources come and go, and once get their meanings. */
    void catchUp(CelebrityId celebrity) {
        indexes.alone(celebrity, () -> {
            boolean caughtUp = false;
            while (!caughtUp) caughtUp = follow(celebrity);
        });
    }

    /** False when the index was found broken on the way and made anew: what was to be added to the old is not enough. */
    private boolean follow(CelebrityId celebrity) {
        var worker = new Caller.Worker(celebrity, "index");
        long generation = transactions.as(worker, passages::generation);
        long before = indexes.use(celebrity, PassageIndex::generation);
        if (before == generation) return true;
        var there = transactions.as(worker, passages::sources);
        var here = indexes.use(celebrity, PassageIndex::sources);
        var added = new ArrayList<IndexedPassage>();
        var changed =
                without(indexes.use(celebrity, PassageIndex::pending), transactions.as(worker, passages::pending));
        changed.retainAll(there);
        changed.addAll(without(there, here));
        changed.forEach(source -> added.addAll(transactions.as(worker, () -> passages.ofSource(source))));
        LOG.debug("The index of {} goes to {}: {} passages come", celebrity, generation, added.size());
        return indexes.use(celebrity, index -> {
            if (index.generation() != before) return false;
            index.change(added, without(here, there), generation);
            return true;
        });
    }

    /** The generation is read before the search: an index brought up meanwhile then looks old, never the reverse. */
    private Found search(CelebrityId celebrity, Question question) {
        return threads.run(() -> indexes.use(celebrity, index -> {
            var generation = index.generation();
            return new Found(generation, index.search(question, Weights.MEASURED, LOOKED_AT));
        }));
    }

    /** A fan's own role may not read the passages; the platform looks them up for the reply. */
    private Looked look(CelebrityId celebrity, List<Hit> hits) {
        var reader = switch (Tenancy.caller()) {
            case Caller.Person person -> person;
            case Caller.Key key -> key;
            case Caller.Anonymous _, Caller.Fan _, Caller.Worker _, Caller.Platform _ ->
                new Caller.Worker(celebrity, "recall");
        };
        var ids = hits.stream().map(Hit::passage).map(PassageId::new).collect(Collectors.toSet());
        return transactions.as(reader, () -> new Looked(passages.generation(), passages.quote(ids)));
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(new HashSet<>(some));
        return rest;
    }
}
