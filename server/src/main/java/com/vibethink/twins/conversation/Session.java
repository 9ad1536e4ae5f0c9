package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.tenancy.DeploymentId;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page needs to let a fan talk.
 *
 * @param token opens the conversation calls until it expires
 * @param resume kept by the browser to become the same fan again
 * @param conversationId the fan's latest conversation here; null when there is none
 */
record Session(
        String token,
        Instant expiresAt,
        String resume,
        @Nullable ConversationId conversationId,
        TwinShown twin,
        @Schema(allowableValues = {"es", "en"}) String locale,
        @Nullable Place deployment,
        Theme theme) {

    /** Who the fan meets, in the session's language. */
    record TwinShown(
            String slug,
            String name,
            String tagline,
            String greeting,

            @ArraySchema(schema = @Schema(allowableValues = {"es", "en"}))
            List<String> languages,

            String disclosure,
            List<String> suggestedQuestions,
            String portraitUrl,
            @Nullable String demoNotice) {}

    /** Where the fan meets it. */
    record Place(DeploymentId id, Deployment.Type type) {}

    /** How it looks there. */
    record Theme(String accent, String scheme, String position) {

        private static final JsonMapper JSON = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        private static final int ACCENT = 6;

        static final Theme USUAL = new Theme(ownAccent(), "dark", "bottom-right");

        /** The platform's own colours, which both front ends are built with too. */
        private record Tokens(List<String> violet) {}

        private static String ownAccent() {
            try (var tokens = new ClassPathResource("design/tokens.json").getInputStream()) {
                return JSON.readValue(tokens, Tokens.class).violet().get(ACCENT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
