package com.vibethink.twins.knowledge;

import static com.vibethink.twins.knowledge.Documents.text;
import static com.vibethink.twins.knowledge.Team.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.CelebrityType;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** Files come in over HTTP, are read in the background, recalled, forgotten, and stay with their tenant. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KnowledgeTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Celebrities celebrities;

    @Autowired
    Knowledge knowledge;

    @Autowired
    Ingestion ingestion;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    Home home;

    @LocalServerPort
    int port;

    private CelebrityId celebrity = new CelebrityId(Id.fresh());
    private Team team = null;

    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry properties) throws Exception {
        var home = Files.createTempDirectory("knowledge-tests");
        properties.add("twins.home.directory", home::toString);
        properties.add("twins.home.demo", () -> "false");
    }

    @BeforeEach
    void aNewCelebrity() throws Exception {
        var name = "c" + Id.fresh().toString().replace("-", "").substring(20);
        var admin = accounts.firstAdmin(name + "-admin@example.com", "Admin", "en");
        var wanted = new Celebrities.NewCelebrity(
                name, CelebrityType.ATHLETE, name, name + "@example.com", "Owner", List.of("es", "en"), false);
        var created = Tenancy.as(new Caller.Person(admin.user(), null), () -> celebrities.create(wanted));
        celebrity = created.celebrity().id();
        team = new Team(port, name, name + "@example.com", String.valueOf(created.ownerPassword()));
    }

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
        var recall = new Recall(fresh, new PassageTable(sql), transactions);
        var found = Tenancy.as(worker(), () -> recall.recall("¿Cuándo ganó la copa?", Language.ES));
        fresh.close();
        assertThat(found).hasSize(1);
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

    private static void breakFiles(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "broken");
            }
        }
    }

    private List<Recalled> asFan() {
        var fan = new Caller.Fan(celebrity, null, new FanId(Id.fresh()), "http://localhost");
        return Tenancy.as(fan, () -> knowledge.recall("¿Cuándo ganó la primera copa?", Language.ES));
    }

    private Caller worker() {
        return new Caller.Worker(celebrity, "test");
    }

    private int count(String table) {
        return transactions.as(
                worker(),
                () -> sql.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private static String idOf(java.net.http.HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return json(response).get("id").asString();
    }

    private static void assertProblem(java.net.http.HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(response).get("code").asString()).isEqualTo(code);
    }
}
