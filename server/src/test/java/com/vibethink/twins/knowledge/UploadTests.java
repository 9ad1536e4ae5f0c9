package com.vibethink.twins.knowledge;

import static com.vibethink.twins.knowledge.Documents.text;
import static com.vibethink.twins.knowledge.Team.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vibethink.twins.Until;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files come in over HTTP and are read in the background; the refused leave nothing but the reason. */
class UploadTests extends TeamAtWork {

    @Test
    void readsAnUploadInTheBackgroundAndRecallsIt() throws Exception {
        var uploaded = team.upload("bio.md", text("# Vida\n\nNació en Rosario y ganó su primera copa en 1998.\n"));
        assertThat(uploaded.statusCode()).isEqualTo(202);
        assertThat(json(uploaded).get("progress").get("step").asString()).isEqualTo("reading");
        var source = team.finished(json(uploaded).get("id").asString());
        assertThat(source.get("status").asString()).isEqualTo("READY");
        assertThat(source.get("passages").asInt()).isEqualTo(1);
        assertThat(source.get("language").asString()).isEqualTo("es");
        var found = json(team.get("/knowledge/recall?q=%C2%BFCu%C3%A1ndo+gan%C3%B3+su+primera+copa%3F&language=es"));
        assertThat(found.get("items").get(0).get("text").asString()).contains("1998");
        assertThat(found.get("items").get(0).get("locator").asString()).isEqualTo("Vida");
        var passages = json(team.get("/knowledge/sources/" + source.get("id").asString() + "/passages"));
        assertThat(passages.get("items")).hasSize(1);
        assertThat(asFan().getFirst().text()).contains("1998");
    }

    @Test
    void refusesAZipBombAndKeepsNothingOfIt() throws Exception {
        var source = team.finished(idOf(team.upload("bomb.docx", Documents.bomb(400))));
        assertThat(source.get("status").asString()).isEqualTo("REFUSED");
        assertThat(source.get("reason").asString()).isEqualTo("zip_bomb");
        assertThat(count("knowledge_files")).isZero();
        assertThat(count("knowledge_passages")).isZero();
        assertThat(team.upload("bomb.docx", Documents.bomb(400)).statusCode()).isEqualTo(202);
    }

    @Test
    void refusesBadUploadsWithAProblem() throws Exception {
        assertProblem(team.upload("big.txt", new byte[50 * 1024 * 1024]), 413, "too_large");
        assertProblem(team.upload("empty.txt", new byte[0]), 400, "empty_file");
        assertProblem(team.upload("a.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}), 415, "unsupported_type");
        assertThat(count("knowledge_sources")).isZero();
    }

    @Test
    void takesTheSameContentOnce() throws Exception {
        team.finished(idOf(team.upload("a.txt", text("The same words."))));
        assertProblem(team.upload("b.txt", text("The same words.")), 409, "duplicate_source");
    }

    @Test
    void refusesAFileThatWasBegunThreeTimesAndNeverEnded() throws Exception {
        var id = SourceId.of(idOf(team.upload("a.txt", text("Palabras que acaban con quien las lee."))));
        team.finished(id.toString());
        isRead(3, "now() - interval '1 second'");
        ingestion.sweep();
        Until.isTrue(() -> count("knowledge_files") == 0);
        var source = team.finished(id.toString());
        assertThat(source.get("status").asString()).isEqualTo("REFUSED");
        assertThat(source.get("reason").asString()).isEqualTo("unreadable");
    }

    @Test
    void letsAReaderWhoCameTooLateChangeNothing() throws Exception {
        var id = SourceId.of(idOf(team.upload("a.txt", text("Palabras que otro lee ya."))));
        team.finished(id.toString());
        isRead(2, "now() + interval '1 minute'");
        var late = new ReadingTable.Lease(id, 1);
        var reading = new ReadingTable(sql);
        transactions.run(worker(), () -> {
            reading.progress(late, Source.Progress.of(Source.Step.READING, 7, 9));
            reading.title(late, "late");
            reading.putBack(late);
            reading.refuse(late, Unreadable.UNREADABLE);
            assertThat(reading.ready(late, 1, null, Language.ES)).isFalse();
        });
        var source = json(team.get("/knowledge/sources/" + id));
        assertThat(source.get("status").asString()).isEqualTo("READING");
        assertThat(source.get("title").asString()).isEqualTo("a");
        assertThat(source.get("progress").get("done").asInt()).isEqualTo(1);
        assertThat(count("knowledge_files")).isEqualTo(1);
        transactions.run(
                worker(),
                () -> assertThat(reading.ready(new ReadingTable.Lease(id, 2), 1, null, Language.ES))
                        .isTrue());
    }

    @Test
    void visitsOnlyCelebritiesWithSomethingToDo() throws Exception {
        team.finished(idOf(team.upload("a.txt", text("Palabras que ya se han leído."))));
        assertThat(celebritiesWithWork()).doesNotContain(celebrity);
        isRead(1, "now() + interval '1 minute'");
        assertThat(celebritiesWithWork()).as("somebody is at it").doesNotContain(celebrity);
        isRead(1, "now() - interval '1 second'");
        assertThat(celebritiesWithWork()).contains(celebrity);
    }

    @Test
    void goesOnAfterWhateverAFileDid() {
        assertThatCode(() -> Ingestion.quietly("test", () -> {
                    throw new OutOfMemoryError("not really");
                }))
                .doesNotThrowAnyException();
    }

    private void isRead(int attempts, String leasedUntil) {
        transactions.run(
                worker(), () -> sql.sql("delete from knowledge_passages").update());
        transactions.run(
                worker(),
                () -> sql.sql("update knowledge_sources set status = 'READING', finished_at = null, attempts = "
                                + attempts + ", leased_until = " + leasedUntil)
                        .update());
    }

    private List<CelebrityId> celebritiesWithWork() {
        return transactions.as(new Caller.Platform("test"), () -> new ReadingTable(sql).celebritiesWithWork());
    }

    @Test
    void takesUpWhatAnotherNodeLeftLying() throws Exception {
        var id = SourceId.of(idOf(team.upload("a.txt", text("Palabras que alguien dejó a medias."))));
        team.finished(id.toString());
        transactions.run(worker(), () -> sql.sql("""
                        update knowledge_sources
                        set status = 'READING', finished_at = null, leased_until = now() - interval '1 second'
                        """).update());
        transactions.run(
                worker(), () -> sql.sql("delete from knowledge_passages").update());
        ingestion.sweep();
        assertThat(team.finished(id.toString()).get("status").asString()).isEqualTo("READY");
        assertThat(count("knowledge_passages")).isEqualTo(1);
    }
}
