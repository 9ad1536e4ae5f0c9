package com.vibethink.twins.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeyTests extends RunningPlatform {

    private Superuser database;
    private Star star;
    private Star stranger;

    @BeforeAll
    void found() {
        database = Superuser.of(home());
        star = world.star().published();
        stranger = world.star();
    }

    @Test
    void saysWhatItIsGoodFor() {
        var key = Program.of(star, Map.of("scopes", List.of("knowledge", "chat"), "requests_per_minute", 30))
                .calls()
                .get("/v1/key");
        assertThat(key.status()).isEqualTo(200);
        assertThat(key.text("/team/kind")).isEqualTo("CELEBRITY");
        assertThat(key.text("/team/slug")).isEqualTo(star.slug());
        assertThat(key.json().path("scopes").valueStream().map(it -> it.asString()))
                .containsExactly("knowledge", "chat");
        assertThat(key.json().path("requests_per_minute").asInt()).isEqualTo(30);
        assertThat(Instant.parse(key.text("/expires_at")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(89)), Instant.now().plus(Duration.ofDays(91)));
    }

    @Test
    void isShownOnceAndKeptAsItsHash(CapturedOutput output) {
        var made = Program.make(star, Map.of());
        var secret = made.text("/secret");
        var program = Program.of(made);
        program.calls().get(star.path("/twin"));
        program.calls().get(star.path("/twin/versions?cursor=nonsense"));
        assertThat(made.text("/key/prefix")).isEqualTo(secret.substring(0, 12));
        assertThat(star.owner().get(star.path("/keys")).body())
                .contains(made.text("/key/id"))
                .doesNotContain(secret.substring(37));
        assertThat(database.strings("select k::text from api_keys k"))
                .noneMatch(row -> row.contains(secret.substring(37)));
        assertThat(output).doesNotContain(secret.substring(37));
    }

    @Test
    void whatIsNotGoodIsRefusedAlike() {
        var program = Program.of(star, "admin");
        var secret = program.secret();
        var expired = Program.of(star, "admin");
        database.sql()
                .update(
                        "update api_keys set created_at = now() - interval '2 days', expires_at = now() - interval '1 second' where id = ?",
                        uuid(expired.id()));
        var revoked = Program.of(star, "admin");
        star.owner().delete(star.path("/keys/" + revoked.id()));
        var unknown = Secret.fresh(new com.vibethink.twins.tenancy.KeyId(java.util.UUID.randomUUID()));
        var ofAnother = Secret.fresh(com.vibethink.twins.tenancy.KeyId.of(program.id()));
        var bodies = List.of(
                        secret.substring(0, secret.length() - 1),
                        expired.secret(),
                        revoked.secret(),
                        unknown.text(),
                        ofAnother.text(),
                        "twk_nonsense")
                .stream()
                .map(text -> Program.with(text).get(star.path("/twin")))
                .peek(answer -> assertThat(answer.status()).isEqualTo(401))
                .map(Visitor.Answer::body)
                .distinct();
        assertThat(bodies).hasSize(1);
        assertThat(program.calls().get(star.path("/twin")).status()).isEqualTo(200);
    }

    @Test
    void opensNothingOfOthers() {
        var program = Program.of(star, "admin").calls();
        for (var path :
                List.of("", "/twin", "/knowledge/sources", "/conversations", "/deployments", "/keys", "/no-such")) {
            var foreign = program.get(stranger.path(path));
            var missing = program.get("/v1/celebrities/nobody-here" + path);
            assertThat(foreign.status()).isEqualTo(404);
            assertThat(foreign.body()).isEqualTo(missing.body());
        }
        assertThat(program.get("/v1/brands/" + star.slug() + "/keys").status()).isEqualTo(404);
        assertThat(program.post("/v1/sessions", Map.of("celebrity", stranger.slug()))
                        .status())
                .isEqualTo(404);
        var source = stranger.knowing("Tea", "# Tea\n\nThe stranger likes tea.")
                .owner()
                .get(stranger.path("/knowledge/sources"))
                .text("/items/0/id");
        assertThat(program.delete(star.path("/knowledge/sources/" + source)).status())
                .isEqualTo(404);
    }

    @Test
    void isForNothingThatPeopleAloneDo() {
        var program = Program.of(star, "admin").calls();
        for (var path :
                List.of("/v1/me", "/v1/me/sessions", "/v1/platform/outbox", "/v1/celebrities", star.path("/keys")))
            assertThat(program.get(path).code()).as(path).isEqualTo("not_for_keys");
        assertThat(program.post(star.path("/keys"), Map.of()).code()).isEqualTo("not_for_keys");
        assertThat(program.post("/v1/sign-in", Map.of()).code()).isEqualTo("not_for_keys");
        assertThat(program.post("/v1/conversations", Map.of()).code()).isEqualTo("not_for_keys");
    }

    @Test
    void withoutTheScopeNothingTellsWhetherItExists() {
        var program = Program.of(star, "analytics").calls();
        star.knowing("Facts", "# Facts\n\nA fact.");
        var source = star.owner().get(star.path("/knowledge/sources")).text("/items/0/id");
        var there = program.get(star.path("/knowledge/sources/" + source));
        var notThere = program.get(star.path("/knowledge/sources/src_" + "0".repeat(32)));
        assertThat(there.status()).isEqualTo(403);
        assertThat(there.code()).isEqualTo("scope_needed");
        assertThat(there.text("/detail")).contains("read, knowledge, admin");
        assertThat(there.body()).isEqualTo(notThere.body());
    }

    @Test
    void countsAloneWhateverElseIsSent() {
        var owner = new Visitor(address());
        owner.signIn(star.email(), star.password());
        var reader = Program.of(star, "read");
        owner.with("Authorization", "Bearer " + reader.secret());
        assertThat(owner.get(star.path("/twin")).status()).isEqualTo(200);
        assertThat(owner.patch(star.path(""), Map.of("name", "Changed")).code()).isEqualTo("scope_needed");
        owner.with("Authorization", "Bearer twk_nonsense");
        assertThat(owner.get(star.path("/twin")).status()).isEqualTo(401);
        var byQuery = new Visitor(address()).get(star.path("/twin?api_key=" + reader.secret()));
        assertThat(byQuery.status()).isEqualTo(401);
        assertThat(byQuery.code()).isEqualTo("sign_in_needed");
    }

    @Test
    void opensNothingFromTheCallAfterItsRevocation() {
        var program = Program.of(star, "read");
        assertThat(program.calls().get(star.path("/twin")).status()).isEqualTo(200);
        assertThat(star.owner().delete(star.path("/keys/" + program.id())).status())
                .isEqualTo(204);
        assertThat(program.calls().get(star.path("/twin")).status()).isEqualTo(401);
        assertThat(star.owner().delete(star.path("/keys/" + program.id())).status())
                .isEqualTo(204);
        assertThat(stranger.owner()
                        .delete(stranger.path("/keys/" + program.id()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itsUseIsRememberedOnceAMinute() {
        var program = Program.of(star, "read");
        assertThat(lastUsed(program)).isEmpty();
        program.calls().get(star.path("/twin"));
        var first = lastUsed(program);
        assertThat(first).isNotEmpty();
        program.calls().get(star.path("/twin"));
        assertThat(lastUsed(program)).isEqualTo(first);
        database.sql()
                .update(
                        "update api_keys set last_used_at = now() - interval '2 minutes' where id = ?",
                        uuid(program.id()));
        program.calls().get(star.path("/twin"));
        assertThat(lastUsed(program)).isGreaterThan(first);
    }

    @Test
    void tellsWithEveryAnswerWhatIsLeft() {
        var program = Program.of(star, Map.of("requests_per_minute", 3)).calls();
        var before = Instant.now().getEpochSecond() / 60;
        var answers = List.of(
                program.get(star.path("/twin")),
                program.get(star.path("/keys")),
                program.get(stranger.path("/twin")),
                program.get(star.path("/twin")));
        if (Instant.now().getEpochSecond() / 60 != before) return;
        assertThat(answers.stream().map(Program::left)).containsExactly(2, 1, 0, 0);
        assertThat(answers.stream().map(Visitor.Answer::status)).containsExactly(200, 403, 404, 429);
        assertThat(answers.getFirst().header("RateLimit-Policy")).isEqualTo("\"key\";q=3;w=60");
        assertThat(answers.getFirst().header("RateLimit")).matches("\"key\";r=2;t=\\d+");
        assertThat(answers.getLast().code()).isEqualTo("rate_limited");
        assertThat(Integer.parseInt(answers.getLast().header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void doesWhatItsScopesInclude() {
        var admin = Program.of(star, Map.of("scopes", List.of("admin"), "name", "Release train"))
                .calls();
        var revision = admin.get(star.path("/twin")).json().path("revision").asInt();
        var version = admin.post(star.path("/twin/versions"), Map.of("revision", revision));
        assertThat(version.status()).isEqualTo(201);
        assertThat(version.text("/published_by")).isEqualTo("Release train");
        var librarian = Program.of(star, "knowledge").calls();
        var upload = librarian.upload(star.path("/knowledge/sources"), "more.md", "# More\n\nAnother fact.".getBytes());
        assertThat(upload.status()).isEqualTo(202);
        assertThat(librarian
                        .post(star.path("/twin/versions"), Map.of("revision", revision))
                        .code())
                .isEqualTo("scope_needed");
    }

    private String lastUsed(Program program) {
        return database.strings(
                        "select coalesce(last_used_at::text, '') from api_keys where id = ?", uuid(program.id()))
                .getFirst();
    }

    private static java.util.UUID uuid(String id) {
        return com.vibethink.twins.tenancy.KeyId.of(id).value();
    }
}
