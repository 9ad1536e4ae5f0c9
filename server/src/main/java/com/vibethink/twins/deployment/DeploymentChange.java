package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Tier;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What somebody wants of a place; what is left out stays as it is. A start, an end or a pinned version is taken away by
 * null.
 *
 * @param type of a new place; it never changes
 * @param revision the one the editor began with, to be told of somebody else's change meanwhile
 */
record DeploymentChange(
        Deployment.@Nullable Type type,
        @Nullable @Size(max = 200) String name,
        Deployment.@Nullable Status status,

        @Schema(type = "string", format = "date-time") @JsonDeserialize(using = Given.Time.class) @Nullable
        Optional<Instant> startsAt,

        @Schema(type = "string", format = "date-time") @JsonDeserialize(using = Given.Time.class) @Nullable
        Optional<Instant> endsAt,

        @Nullable Integer revision,
        @Nullable Theme theme,
        @Nullable Greeting greeting,
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 10) String> languages,
        @Nullable @Size(max = 3) List<@NotNull Tier> tiers,
        @Nullable @Size(max = 2) List<@NotNull Modality> modalities,

        @Schema(type = "integer", format = "int32") @JsonDeserialize(using = Given.Count.class) @Nullable
        Optional<Integer> pinnedVersion,

        @Nullable KnowledgeVisibility knowledgeVisibility,
        @Nullable Quota quotas,

        @Nullable @Size(max = SetupCheck.MOST_RULES) List<@NotNull @Size(max = SetupCheck.LONGEST_RULE) String> rules,

        @Nullable @Size(max = 50) List<@NotNull @Size(max = 300) String> allowedOrigins) {

    Deployment applied(Deployment before) {
        return new Deployment(
                before.id(),
                or(name, before.name()).strip(),
                before.type(),
                or(status, before.status()),
                or(startsAt, before.startsAt()),
                or(endsAt, before.endsAt()),
                before.revision() + 1,
                or(pinnedVersion, before.pinnedVersion()),
                applied(before.config()));
    }

    /** A new place of which nothing is known yet but the kind. */
    static Deployment blank(DeploymentId id, Deployment.Type type, String name) {
        return new Deployment(id, name, type, Deployment.Status.ACTIVE, null, null, 0, null, Setup.USUAL);
    }

    private Setup applied(Setup before) {
        return new Setup(
                or(theme, before.theme()),
                or(greeting, before.greeting()).stripped(),
                distinct(or(languages, before.languages())),
                distinct(or(tiers, before.tiers())),
                distinct(or(modalities, before.modalities())),
                or(knowledgeVisibility, before.knowledgeVisibility()),
                or(quotas, before.quotas()),
                or(rules, before.rules()).stream().map(String::strip).toList(),
                or(allowedOrigins, before.allowedOrigins()));
    }

    private static <T> List<T> distinct(List<T> items) {
        return items.stream().distinct().toList();
    }

    private static <T> T or(@Nullable T wanted, T before) {
        return wanted == null ? before : wanted;
    }

    private static <T> @Nullable T or(@Nullable Optional<T> wanted, @Nullable T before) {
        return wanted == null ? before : wanted.orElse(null);
    }
}
