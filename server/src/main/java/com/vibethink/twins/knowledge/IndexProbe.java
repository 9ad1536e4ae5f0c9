package com.vibethink.twins.knowledge;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a passage into the index of one celebrity and looks for it in another's. Neither is really there. */
@Component
class IndexProbe implements IsolationProbe {

    private static final String WORD = "canariomarmalade";

    private final PassageIndexes indexes;
    private final SearchThreads threads;

    IndexProbe(PassageIndexes indexes, SearchThreads threads) {
        this.indexes = indexes;
        this.threads = threads;
    }

    @Override
    public String name() {
        return "knowledge_index";
    }

    @Override
    public List<Probed> probe() {
        var victim = new CelebrityId(Id.fresh());
        var stranger = new CelebrityId(Id.fresh());
        try {
            take(victim, Id.fresh());
            if (!finds(victim)) throw new IllegalStateException("The canary is not found where it was put");
            var foundEmpty = finds(stranger);
            var source = Id.fresh();
            take(stranger, source);
            indexes.use(stranger, index -> {
                index.change(List.of(), Set.of(source), 2);
                return true;
            });
            return List.of(
                    Probed.of(Actor.STRANGER, Attempt.READ, foundEmpty, "A passage is found in another's index."),
                    Probed.of(
                            Actor.WORKER,
                            Attempt.READ,
                            finds(stranger),
                            "A passage is found in another's index after that was changed."),
                    Probed.of(
                            Actor.STRANGER,
                            Attempt.DELETE,
                            !finds(victim),
                            "A passage went when another's index was changed."));
        } finally {
            indexes.forget(victim);
            indexes.forget(stranger);
        }
    }

    private void take(CelebrityId celebrity, UUID source) {
        indexes.use(celebrity, index -> {
            index.change(
                    List.of(new IndexedPassage(Id.fresh(), source, Language.ES, "Canary", WORD, null)), Set.of(), 1);
            return true;
        });
    }

    private boolean finds(CelebrityId celebrity) {
        return threads.run(() -> indexes.use(celebrity, index -> {
            var question = Question.of(WORD, Language.ES, Thesaurus.shipped());
            return !index.search(question, Weights.MEASURED, 1).isEmpty();
        }));
    }
}
