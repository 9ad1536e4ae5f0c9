package com.vibethink.twins.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code x-scope} says of each operation in the API's description is what a key of each scope meets. */
class ScopeTests extends RunningPlatform {

    private static final Set<String> SCOPES =
            Set.of("read", "chat", "knowledge", "deployments", "analytics", "money:read", "admin");

    /** Team pages that are for people alone. A new operation says what a key needs, or stands here with a reason. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            // A key that makes keys could not be revoked for good.
            "GET /v1/celebrities/{slug}/keys",
            "GET /v1/celebrities/{slug}/keys/scopes",
            "POST /v1/celebrities/{slug}/keys",
            "POST /v1/celebrities/{slug}/keys/{key}/rotation",
            "DELETE /v1/celebrities/{slug}/keys/{key}",
            "GET /v1/brands/{slug}/keys",
            "GET /v1/brands/{slug}/keys/scopes",
            "POST /v1/brands/{slug}/keys",
            "POST /v1/brands/{slug}/keys/{key}/rotation",
            "DELETE /v1/brands/{slug}/keys/{key}");

    private final Map<String, Visitor> programs = new java.util.HashMap<>();
    private Star star;

    @BeforeAll
    void found() {
        star = world.star().published().knowing("Facts", "# Facts\n\nThe secret word is marmalade.");
        star.fan().ask("Who will win the elections on Mars in 2090?");
        SCOPES.forEach(scope -> programs.put(scope, Program.of(star, scope).calls()));
    }

    /** An operation and the scopes of which each is enough for it. */
    record Operation(String name, List<String> scopes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Operation> operations() throws IOException {
        var paths = new JsonMapper()
                .readTree(Files.readString(Path.of("../api/openapi.json")))
                .path("paths");
        return paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(each -> new Operation(
                                each.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                each.getValue()
                                        .path("x-scope")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList())));
    }

    static Stream<Operation> withScopes() throws IOException {
        return operations()
                .filter(each -> !each.scopes().isEmpty() && !each.name().equals("GET /v1/key"));
    }

    @Test
    void everyOperationOfATeamSaysItsScopeOrIsForPeopleAlone() throws IOException {
        assertThat(operations()
                        .filter(each -> each.name().matches("\\w+ /v1/(celebrities|brands)/\\{slug}.*"))
                        .filter(each -> each.scopes().isEmpty())
                        .map(Operation::name))
                .containsExactlyInAnyOrderElementsOf(FOR_PEOPLE);
    }

    @ParameterizedTest
    @MethodSource("withScopes")
    void aKeyWithoutTheScopeIsRefused(Operation operation) {
        SCOPES.stream().filter(scope -> !operation.scopes().contains(scope)).forEach(scope -> {
            var answer = calls(programs.get(scope)).get(operation.name()).get();
            assertThat(answer.status()).as(scope).isEqualTo(403);
            assertThat(answer.code()).as(scope).isEqualTo("scope_needed");
        });
    }

    @ParameterizedTest
    @MethodSource("withScopes")
    void aKeyWithTheScopeIsNot(Operation operation) {
        for (var scope : operation.scopes())
            assertThat(calls(programs.get(scope)).get(operation.name()).get().status())
                    .as(scope)
                    .isBetween(200, 204);
    }

    /** A good call of each operation: what it needs is made by the owner. */
    private Map<String, Supplier<Visitor.Answer>> calls(Visitor key) {
        var owner = star.owner();
        var twin = owner.get(star.path("/twin")).json();
        var revision = Map.of("revision", twin.path("revision").asInt());
        return Map.ofEntries(
                of("GET /v1/celebrities/{slug}", () -> key.get(star.path(""))),
                of("PATCH /v1/celebrities/{slug}", () -> key.patch(star.path(""), Map.of("name", "Renamed"))),
                of("GET /v1/celebrities/{slug}/overview", () -> key.get(star.path("/overview"))),
                of("GET /v1/celebrities/{slug}/conversations", () -> key.get(star.path("/conversations"))),
                of("GET /v1/celebrities/{slug}/conversations/{id}", () -> key.get(first("/conversations"))),
                of("GET /v1/celebrities/{slug}/deployments", () -> key.get(star.path("/deployments"))),
                of(
                        "PATCH /v1/celebrities/{slug}/deployments/{id}",
                        () -> key.patch(first("/deployments"), Map.of("status", "ACTIVE"))),
                of("GET /v1/celebrities/{slug}/knowledge/recall", () -> key.get(star.path("/knowledge/recall?q=word"))),
                of("GET /v1/celebrities/{slug}/knowledge/sources", () -> key.get(star.path("/knowledge/sources"))),
                of(
                        "POST /v1/celebrities/{slug}/knowledge/sources",
                        () -> key.upload(star.path("/knowledge/sources"), "new.md", fresh().getBytes())),
                of("GET /v1/celebrities/{slug}/knowledge/sources/{source}", () -> key.get(first("/knowledge/sources"))),
                of(
                        "GET /v1/celebrities/{slug}/knowledge/sources/{source}/passages",
                        () -> key.get(first("/knowledge/sources") + "/passages")),
                of(
                        "DELETE /v1/celebrities/{slug}/knowledge/sources/{source}",
                        () -> key.delete(first("/knowledge/sources"))),
                of(
                        "GET /v1/celebrities/{slug}/knowledge/unanswered",
                        () -> key.get(star.path("/knowledge/unanswered"))),
                of(
                        "DELETE /v1/celebrities/{slug}/knowledge/unanswered/{question}",
                        () -> key.delete(first("/knowledge/unanswered"))),
                of("GET /v1/celebrities/{slug}/twin", () -> key.get(star.path("/twin"))),
                of(
                        "PUT /v1/celebrities/{slug}/twin",
                        () -> key.put(
                                star.path("/twin"),
                                Map.of("personality", twin.path("personality"), "revision", revision.get("revision")))),
                of("GET /v1/celebrities/{slug}/twin/versions", () -> key.get(star.path("/twin/versions"))),
                of("POST /v1/celebrities/{slug}/twin/versions", () -> key.post(star.path("/twin/versions"), revision)),
                of(
                        "POST /v1/celebrities/{slug}/twin/versions/{number}/live",
                        () -> key.post(star.path("/twin/versions/1/live"), Map.of())),
                of(
                        "POST /v1/celebrities/{slug}/twin/preview-sessions",
                        () -> key.post(star.path("/twin/preview-sessions"), Map.of())),
                of("POST /v1/sessions", () -> key.post("/v1/sessions", Map.of("celebrity", star.slug()))));
    }

    private static Map.Entry<String, Supplier<Visitor.Answer>> of(String name, Supplier<Visitor.Answer> call) {
        return Map.entry(name, call);
    }

    /** The address of the newest of a list, of which there is always one. */
    private String first(String list) {
        if (list.equals("/knowledge/sources")) star.knowing("Another", fresh());
        if (list.equals("/knowledge/unanswered")) star.fan().ask("Who won on planet " + fresh() + "?");
        return star.path(list) + "/" + star.owner().get(star.path(list)).text("/items/0/id");
    }

    private static String fresh() {
        return "# Another\n\nFact number " + java.util.UUID.randomUUID();
    }
}
