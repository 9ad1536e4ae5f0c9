package com.vibethink.twins.deployment;

import static java.util.Objects.requireNonNullElse;

import com.vibethink.twins.postgres.Json;
import com.vibethink.twins.tenancy.Tier;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a place is set up. What is missing in a kept one, which may be older than its fields, is as usual.
 *
 * @param languages of the twin's, those it speaks here; none for all of them
 * @param tiers of fans who are let in
 * @param rules told to the brain here and nowhere else
 * @param allowedOrigins the sites whose pages may embed the twin
 */
@Json
public record Setup(
        Theme theme,
        Greeting greeting,
        List<String> languages,
        List<Tier> tiers,
        List<Modality> modalities,
        KnowledgeVisibility knowledgeVisibility,
        Quota quotas,
        List<String> rules,
        List<String> allowedOrigins) {

    public Setup {
        theme = requireNonNullElse(theme, Theme.USUAL);
        greeting = requireNonNullElse(greeting, Greeting.OWN);
        languages = List.copyOf(requireNonNullElse(languages, List.of()));
        tiers = List.copyOf(requireNonNullElse(tiers, List.of(Tier.values())));
        modalities = List.copyOf(requireNonNullElse(modalities, List.of(Modality.values())));
        knowledgeVisibility = requireNonNullElse(knowledgeVisibility, KnowledgeVisibility.SOURCES);
        quotas = requireNonNullElse(quotas, Quota.NONE);
        rules = List.copyOf(requireNonNullElse(rules, List.of()));
        allowedOrigins = List.copyOf(requireNonNullElse(allowedOrigins, List.of()));
    }

    /** What a new place starts with: it looks and talks as usual, and no site may embed it. */
    public static final Setup USUAL = new Setup(
            Theme.USUAL,
            Greeting.OWN,
            List.of(),
            List.of(Tier.values()),
            List.of(Modality.values()),
            KnowledgeVisibility.SOURCES,
            Quota.NONE,
            List.of(),
            List.of());

    Setup allowing(String origin) {
        var sites = Stream.concat(allowedOrigins.stream(), Stream.of(origin)).toList();
        return new Setup(theme, greeting, languages, tiers, modalities, knowledgeVisibility, quotas, rules, sites);
    }

    /** As it is kept: colours and sites in the one way in which they are compared. */
    Setup plain() {
        var sites = allowedOrigins.stream()
                .flatMap(text -> AllowedSite.read(text).stream())
                .distinct()
                .toList();
        return new Setup(
                theme.plain(), greeting, languages, tiers, modalities, knowledgeVisibility, quotas, rules, sites);
    }
}
