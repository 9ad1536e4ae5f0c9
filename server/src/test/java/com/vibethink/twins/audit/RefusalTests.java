package com.vibethink.twins.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.tenancy.TeamId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A refused call leaves one line: in the log of the member's team, and never in that of a team one is a stranger to. */
class RefusalTests extends RunningPlatform {

    private Superuser database;

    @BeforeAll
    void connect() {
        database = Superuser.of(home());
    }

    @Test
    void aStrangersCallsAreToldToThePlatformAlone() {
        var victim = world.star();
        var stranger = world.star();
        var before = count(victim.id().value());
        for (var path : List.of("", "/twin", "/audit", "/conversations", "/deployments")) {
            assertOneLine(() -> stranger.owner().get(victim.path(path)), 404, "unknown_celebrity", victim.path(path));
        }
        assertThat(platformLine()).contains("\"kind\": \"PERSON\"");
        assertThat(count(victim.id().value())).isEqualTo(before);
        assertOneLine(
                () -> stranger.owner().get("/v1/brands/nobody/audit"), 404, "unknown_brand", "/v1/brands/nobody/audit");
    }

    @Test
    void badTokensAreTold() {
        var none = part("{\"alg\":\"none\"}") + "." + part("{\"sub\":\"" + UUID.randomUUID() + "\",\"role\":\"ADMIN\"}")
                + ".";
        for (var token : List.of(none, "not.a.token", "x")) {
            assertOneLine(
                    () -> new Visitor(address())
                            .with("Authorization", "Bearer " + token)
                            .get("/v1/me"),
                    401,
                    "invalid_token",
                    "/v1/me");
            assertThat(platformLine()).doesNotContain(token + "\"").contains("\"kind\": \"ANONYMOUS\"");
        }
        assertOneLine(
                () -> new Visitor(address())
                        .with("Cookie", "twins_session=replayed")
                        .get("/v1/me"),
                401,
                "sign_in_needed",
                "/v1/me");
        assertOneLine(
                () -> new Visitor(address())
                        .with("Authorization", "Bearer " + none)
                        .post("/v1/conversations", Map.of()),
                401,
                "session_expired",
                "/v1/conversations");
    }

    @Test
    void wrongPasswordsAndForgedCallsAreToldWithoutWhatWasSent() {
        var visitor = new Visitor(address());
        visitor.get("/v1/about");
        assertOneLine(
                () -> visitor.post("/v1/sign-in", Map.of("email", "who@mail.test", "password", "guess-guess")),
                401,
                "bad_credentials",
                "/v1/sign-in");
        assertThat(platformLine()).doesNotContain("who@mail.test", "guess-guess");
        var star = world.star();
        star.owner().with("X-XSRF-TOKEN", "forged");
        assertOneLine(() -> star.owner().patch("/v1/me", Map.of("name", "X")), 403, "forged", "/v1/me");
    }

    @Test
    void openingTheSignInPageIsNoRefusal() {
        var visitor = new Visitor(address());
        var before = count(TeamId.PLATFORM.value());
        assertThat(visitor.get("/v1/me").status()).isEqualTo(401);
        assertThat(visitor.get("/v1/me").status()).isEqualTo(401);
        assertThat(count(TeamId.PLATFORM.value())).isEqualTo(before);
    }

    @Test
    void whatAMemberIsRefusedIsToldToTheirTeam() {
        var star = world.star();
        var foreign = world.star();
        var id = foreign.owner()
                .get(foreign.path("/deployments"))
                .items()
                .getFirst()
                .path("id")
                .asString();
        var before = count(star.id().value());
        var strangers = count(foreign.id().value());
        assertThat(star.owner()
                        .patch(star.path("/deployments/" + id), Map.of("status", "INACTIVE"))
                        .status())
                .isEqualTo(404);
        assertThat(count(star.id().value())).isEqualTo(before + 1);
        assertThat(count(foreign.id().value())).isEqualTo(strangers);
        var line = star.owner().get(star.path("/audit")).items().getFirst();
        assertThat(line.path("action").asString()).isEqualTo("call.refused");
        assertThat(line.at("/after/path").asString()).isEqualTo(star.path("/deployments/" + id));
        assertThat(line.at("/after/status").asInt()).isEqualTo(404);
    }

    @Test
    void aFloodIsCountedInsteadOfWritten() {
        var budget = new RefusalBudget();
        var now = Instant.parse("2026-01-01T00:00:00Z");
        var from = new RefusalBudget.Place("192.0.2.1", null);
        for (int i = 0; i < RefusalBudget.FOR_ONE; i++)
            assertThat(budget.take(from, now)).isTrue();
        for (int i = 0; i < 37; i++) assertThat(budget.take(from, now)).isFalse();
        assertThat(budget.take(new RefusalBudget.Place("192.0.2.2", null), now)).isTrue();
        assertThat(budget.over(now)).as("the minute goes on").isEmpty();
        var later = now.plusSeconds(61);
        assertThat(budget.take(from, later)).isTrue();
        assertThat(budget.over(later.plusSeconds(61))).containsExactly(new RefusalBudget.Over(from, 37));
        assertThat(budget.over(later.plusSeconds(61))).isEmpty();
    }

    @Test
    void aFloodFromEverywhereIsCountedToo() {
        var budget = new RefusalBudget();
        var now = Instant.parse("2026-01-01T00:00:00Z");
        var written = 0;
        for (int i = 0; i < 20_000; i++) {
            if (budget.take(new RefusalBudget.Place("network " + i, null), now)) written++;
        }
        assertThat(written).isEqualTo(RefusalBudget.FOR_ALL);
        assertThat(budget.over(now.plusSeconds(61)).stream()
                        .mapToInt(RefusalBudget.Over::calls)
                        .sum())
                .isEqualTo(20_000 - written);
    }

    @Test
    void aSecretInAPathIsNotKept() {
        assertThat(CallPath.readable("/v1/invitations/pU3-Zk_9aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/accept"))
                .isEqualTo("/v1/invitations/{…}/accept");
        assertThat(CallPath.readable("/v1/celebrities/andres-cantor/knowledge/sources/src_" + "0".repeat(32)))
                .isEqualTo("/v1/celebrities/andres-cantor/knowledge/sources/src_" + "0".repeat(32));
        assertThat(CallPath.readable("/v1/" + "a/".repeat(5000))).hasSizeLessThan(40);
    }

    private void assertOneLine(java.util.function.Supplier<Visitor.Answer> call, int status, String code, String path) {
        var before = count(TeamId.PLATFORM.value());
        var answer = call.get();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(count(TeamId.PLATFORM.value())).isEqualTo(before + 1);
        assertThat(platformLine()).contains("\"code\": \"" + code + "\"", "\"path\": \"" + path + "\"");
    }

    private String platformLine() {
        return database.strings(
                        "select app.audit_text(e) from audit_entries e where team_id = ? order by number desc limit 1",
                        TeamId.PLATFORM.value())
                .getFirst();
    }

    private long count(UUID team) {
        return Long.parseLong(database.strings("select count(*)::text from audit_entries where team_id = ?", team)
                .getFirst());
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
