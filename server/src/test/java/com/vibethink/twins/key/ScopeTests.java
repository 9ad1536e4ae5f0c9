package com.vibethink.twins.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.ApiCall;
import com.vibethink.twins.ApiStage;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What {@code x-scope} says of each operation in the API's description is what a key of each scope meets. */
class ScopeTests extends RunningPlatform {

    private static final Set<String> SCOPES =
            Set.of("read", "chat", "knowledge", "deployments", "analytics", "money:read", "admin");

    /** Team pages that are for people alone. A new operation says what a key needs, or stands here with a reason. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            // A key that makes keys could not be revoked for good.
            "keyList",
            "keyScopes",
            "keyMake",
            "keyRotate",
            "keyRevoke",
            "brandKeyList",
            "brandKeyScopes",
            "brandKeyMake",
            "brandKeyRotate",
            "brandKeyRevoke",
            // Somebody stands for these by name.
            "invitationInvite",
            "invitationResend",
            "brandInvitationInvite",
            "brandInvitationResend",
            "ownershipOffer",
            "ownershipAccept",
            "ownershipCancel",
            "brandOwnershipOffer",
            "brandOwnershipAccept",
            "brandOwnershipCancel",
            "teamSupportEnd",
            "brandTeamSupportEnd",
            "trialBegin",
            "trialWear");

    private final Map<String, Visitor> programs = new LinkedHashMap<>();
    private ApiStage stage;

    @BeforeAll
    void found() {
        stage = new ApiStage(world);
        SCOPES.forEach(
                scope -> programs.put(scope, Program.of(stage.star, scope).calls()));
    }

    /** Of celebrities; brands have the same methods at their own address. */
    static Stream<ApiCall> withScopes() {
        return ApiCall.all().stream()
                .filter(call -> !scopes(call).isEmpty() && !call.path().startsWith("/v1/brands/"));
    }

    /** The scopes of which each is enough for it. */
    private static List<String> scopes(ApiCall call) {
        return call.description()
                .path("x-scope")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void everyOperationOfATeamSaysItsScopeOrIsForPeopleAlone() {
        assertThat(ApiCall.all().stream()
                        .filter(call ->
                                call.caller().equals("team") && scopes(call).isEmpty())
                        .map(ApiCall::id))
                .containsExactlyInAnyOrderElementsOf(FOR_PEOPLE);
    }

    @ParameterizedTest
    @MethodSource("withScopes")
    void aKeyWithoutTheScopeIsRefused(ApiCall call) {
        programs.forEach((scope, program) -> {
            if (scopes(call).contains(scope)) return;
            var answer = call.by(program, Map.of("slug", stage.star.slug()));
            assertThat(answer.status() + " " + answer.code()).as(scope).isEqualTo("403 scope_needed");
        });
    }

    @ParameterizedTest
    @MethodSource("withScopes")
    void aKeyWithTheScopeIsNot(ApiCall call) {
        for (var scope : scopes(call)) {
            var answer = call.by(programs.get(scope), stage.instead(call));
            assertThat(answer.status()).as(scope + ": " + answer.body()).isEqualTo(call.success());
        }
    }
}
