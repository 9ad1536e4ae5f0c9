package com.vibethink.twins.knowledge;

import static com.vibethink.twins.knowledge.Documents.text;
import static com.vibethink.twins.knowledge.Team.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Until;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Tenancy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** What is known is recalled, forgotten when asked to, and stays with its tenant. */
class KnowledgeTests extends TeamAtWork {

    @Autowired
    PassageIndexes indexes;

    @Test
    void forgetsADeletedSourceAtOnce() throws Exception {
        var id = idOf(team.upload("a.txt", text("Ganó su primera copa en 1998 con el club de su ciudad.")));
        team.finished(id);
        assertThat(asFan()).hasSize(1);
        assertThat(team.delete("/knowledge/sources/" + id).statusCode()).isEqualTo(204);
        assertThat(asFan()).isEmpty();
        assertProblem(team.get("/knowledge/sources/" + id), 404, "unknown_source");
    }

    @Test
    void keepsTenantsApart() throws Exception {
        var id = idOf(team.upload("a.txt", text("Ganó su primera copa en 1998 con el club de su ciudad.")));
        team.finished(id);
        aNewCelebrity();
        assertProblem(team.get("/knowledge/sources/" + id), 404, "unknown_source");
        assertProblem(team.get("/knowledge/sources/" + id + "/passages"), 404, "unknown_source");
        assertProblem(team.delete("/knowledge/sources/" + id), 404, "unknown_source");
        assertThat(asFan()).isEmpty();
    }

    @Test
    void makesAMissingOrBrokenIndexAnew() throws Exception {
        team.finished(idOf(team.upload("a.txt", text("Ganó su primera copa en 1998 con el club de su ciudad."))));
        assertThat(asFan()).hasSize(1);
        var folder = home.folder("index").resolve(celebrity.value().toString());
        try (var indexes = new Closing(new PassageIndexes(home))) {
            breakFiles(folder);
            assertThat(indexes.indexes().use(celebrity, PassageIndex::generation))
                    .isZero();
        }
        FileSystemUtils.deleteRecursively(folder);
        var fresh = new PassageIndexes(home);
        var recall = new Recall(fresh, new PassageTable(sql), transactions, new SearchThreads());
        var found = Tenancy.as(worker(), () -> recall.recall("¿Cuándo ganó la copa?", Language.ES));
        fresh.close();
        assertThat(found).hasSize(1);
    }

    @Test
    void knowsEverythingAgainWhenItsIndexBreaksWhileItLearns() throws Exception {
        team.finished(idOf(team.upload("a.txt", text("Ganó su primera copa en 1998 con el club de su ciudad."))));
        assertThat(asFan()).hasSize(1);
        breakFiles(home.folder("index").resolve(celebrity.value().toString()));
        team.finished(idOf(team.upload("b.txt", text("La tortuga laúd recorre miles de kilómetros."))));
        assertThat(asFan()).extracting(Recalled::text).anyMatch(text -> text.contains("1998"));
    }

    @Test
    void makesABrokenIndexAnewOnceForAllWhoFoundItBroken() throws Exception {
        var indexes = new PassageIndexes(home);
        var broken = indexes.use(celebrity, index -> index);
        var both = new CyclicBarrier(2);
        var renewed = new CompletableFuture<PassageIndex>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(
                    () -> renewed.complete(indexes.use(celebrity, found(broken, both, new IOException("broken")))));
            var late = threads.submit(() -> indexes.use(celebrity, found(broken, both, new Late(renewed))));
            assertThat(late.get()).isSameAs(renewed.get()).isNotSameAs(broken);
        }
        indexes.close();
    }

    private static PassageIndexes.Work<PassageIndex> found(PassageIndex broken, CyclicBarrier both, IOException why) {
        return index -> {
            if (index != broken) return index;
            meet(both);
            throw why;
        };
    }

    /** Is not told before the other has its new index. */
    private static final class Late extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient CompletableFuture<PassageIndex> renewed;

        Late(CompletableFuture<PassageIndex> renewed) {
            this.renewed = renewed;
        }

        @Override
        public String getMessage() {
            return "broken before " + renewed.orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    @Test
    void keepsAnIndexInUseHoweverManyOthersAreOpened() {
        var indexes = new PassageIndexes(home, 3);
        indexes.use(celebrity, held -> {
            for (int i = 0; i < 4; i++) indexes.use(new CelebrityId(Id.fresh()), PassageIndex::generation);
            boolean isSame = indexes.use(celebrity, index -> index == held);
            assertThat(isSame).isTrue();
            return true;
        });
        assertThat(indexes.use(celebrity, PassageIndex::generation)).isZero();
        indexes.close();
    }

    @Test
    void learnsTheMeaningsOfFiftyPassages() throws Exception {
        var document = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            document.append("# Chapter ").append(i).append("\n\n");
            document.append("In the year ")
                    .append(1900 + i)
                    .append(" the keeper of the lighthouse wrote a long letter.\n\n");
        }
        var source = team.finished(idOf(team.upload("letters.md", text(document.toString()))));
        assertThat(source.get("passages").asInt()).isEqualTo(50);
        Until.isTrue(() ->
                transactions.as(worker(), () -> new PassageTable(sql).pending()).isEmpty());
        Tenancy.run(worker(), () -> knowledge.recall("Who wrote a letter?", Language.EN));
        Until.isTrue(() -> indexes.use(celebrity, PassageIndex::pending).isEmpty());
    }

    @Test
    void keepsUnansweredQuestionsWhateverTheyAreMadeOf() throws Exception {
        Tenancy.run(worker(), () -> {
            knowledge.recordUnanswered(celebrity, new SourceId(Id.fresh()), "\uf8ff", Language.ES);
            knowledge.recordUnanswered(celebrity, new SourceId(Id.fresh()), "x" + "🐐".repeat(400), Language.ES);
        });
        var items = json(team.get("/knowledge/unanswered")).get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("text").asString()).isEqualTo("x" + "🐐".repeat(249));
    }

    @Test
    void countsTheSameUnansweredQuestion() throws Exception {
        for (var message : List.of(new SourceId(Id.fresh()), new SourceId(Id.fresh()))) {
            Tenancy.run(worker(), () -> {
                knowledge.recordUnanswered(celebrity, message, "¿Quién ganará en 2030?", Language.ES);
                knowledge.recordUnanswered(celebrity, message, "¿quién ganara en 2030?", Language.ES);
            });
        }
        var items = json(team.get("/knowledge/unanswered")).get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("times").asInt()).isEqualTo(2);
        assertThat(Tenancy.as(worker(), knowledge::overview).unansweredOpen()).isEqualTo(1);
        var path = "/knowledge/unanswered/" + items.get(0).get("id").asString();
        assertThat(team.delete(path).statusCode()).isEqualTo(204);
        assertProblem(team.delete(path), 404, "unknown_question");
    }

    /** Closes the indexes at the end of a block. */
    private record Closing(PassageIndexes indexes) implements AutoCloseable {
        @Override
        public void close() {
            indexes.close();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void breakFiles(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "broken");
            }
        }
    }
}
