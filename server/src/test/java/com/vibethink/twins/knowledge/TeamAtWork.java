package com.vibethink.twins.knowledge;

import static com.vibethink.twins.knowledge.Team.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Superuser;
import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.CelebrityType;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A new celebrity for every test, and its team signed in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class TeamAtWork {

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

    CelebrityId celebrity = new CelebrityId(Id.fresh());
    Team team = null;

    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry properties) throws Exception {
        var home = Files.createTempDirectory("knowledge-tests");
        properties.add("twins.home.directory", home::toString);
        properties.add("twins.home.demo", () -> "false");
    }

    @BeforeEach
    void aNewCelebrity() throws Exception {
        var name = "c" + Id.fresh().toString().replace("-", "").substring(20);
        // Its first start has made one.
        var admin = new UserId(Superuser.of(home.directory())
                .sql()
                .queryForObject("select user_id from members where role = 'ADMIN'", UUID.class));
        var wanted = new Celebrities.NewCelebrity(
                name, CelebrityType.ATHLETE, name, name + "@example.com", "Owner", List.of("es", "en"), false);
        var created = Tenancy.as(Caller.Person.alone(admin), () -> celebrities.create(wanted));
        celebrity = created.celebrity().id();
        team = new Team(
                port,
                name,
                name + "@example.com",
                String.valueOf(created.owner().password()));
    }

    List<Recalled> asFan() {
        var fan = new Caller.Fan(celebrity, new DeploymentId(Id.fresh()), new FanId(Id.fresh()), "http://localhost");
        return Tenancy.as(fan, () -> knowledge.recall("¿Cuándo ganó la primera copa?", Language.ES));
    }

    Caller worker() {
        return new Caller.Worker(celebrity, "test");
    }

    int count(String table) {
        return transactions.as(
                worker(),
                () -> sql.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    static String idOf(java.net.http.HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return json(response).get("id").asString();
    }

    static void assertProblem(java.net.http.HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(response).get("code").asString()).isEqualTo(code);
    }
}
