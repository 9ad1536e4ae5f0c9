package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.KnowledgeVisibility;
import com.vibethink.twins.deployment.Modality;
import com.vibethink.twins.deployment.Setup;
import com.vibethink.twins.deployment.ThemeShown;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Tier;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs to let a fan talk.
 *
 * @param token opens the conversation calls until it expires
 * @param resume kept by the browser to become the same fan again
 * @param conversationId the fan's latest conversation here; null when there is none
 * @param revision counts the changes of the place
 * @param sources how much a fan is shown of what answers rest on
 * @param platformMark whether the page says whose platform it is
 */
record Session(
        String token,
        Instant expiresAt,
        String resume,
        @Nullable ConversationId conversationId,
        TwinShown twin,
        @Schema(allowableValues = {"es", "en"}) String locale,
        @Nullable Spot deployment,
        ThemeShown theme,
        List<Modality> modalities,
        Tier tier,
        int revision,
        KnowledgeVisibility sources,
        boolean platformMark) {

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
    @Schema(name = "Place")
    record Spot(DeploymentId id, Deployment.Type type) {}

    /** What a place says of itself. */
    record Here(@Nullable Spot spot, Setup setup, Tier tier, int revision) {

        /** On a domain of the celebrity's own nothing speaks of the platform but the disclosure. */
        boolean bearsMark() {
            return spot == null || spot.type() != Deployment.Type.WHITE_LABEL;
        }
    }

    /** What may change while a session lasts. */
    @Schema(name = "SessionNow")
    record Now(
            TwinShown twin,
            @Schema(allowableValues = {"es", "en"}) String locale,
            @Nullable Spot deployment,
            ThemeShown theme,
            List<Modality> modalities,
            Tier tier,
            int revision,
            KnowledgeVisibility sources,
            boolean platformMark) {

        static Now of(TwinShown twin, String locale, Here here) {
            return new Now(
                    twin,
                    locale,
                    here.spot(),
                    ThemeShown.of(here.setup().theme()),
                    here.setup().modalities(),
                    here.tier(),
                    here.revision(),
                    here.setup().knowledgeVisibility(),
                    here.bearsMark());
        }
    }

    static Session of(FanTokens.Issued token, String resume, @Nullable ConversationId latest, Now now) {
        return new Session(
                token.token(),
                token.expiresAt(),
                resume,
                latest,
                now.twin(),
                now.locale(),
                now.deployment(),
                now.theme(),
                now.modalities(),
                now.tier(),
                now.revision(),
                now.sources(),
                now.platformMark());
    }
}
