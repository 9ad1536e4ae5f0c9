package com.vibethink.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the API's description, made by every role there is: whoever is of a team may what the table of
 * rights says, and nothing else. What outsiders meet is in {@link ApiOutsidersTests}.
 */
class ApiRolesTests extends RunningPlatform {

    /** By the table's columns; SUPPORT are the platform's people where they were let in. Whoever may least comes first. */
    private static final Map<String, List<String>> ROLES = Map.of(
            "CELEBRITY", List.of("ANALYST", "EDITOR", "MANAGER", "OWNER"),
            "BRAND", List.of("VIEWER", "MANAGER", "OWNER"),
            "SUPPORT", List.of("FINANCE", "SUPPORT", "ADMIN"),
            "PLATFORM", List.of("FINANCE", "SUPPORT", "ADMIN"));

    /** Of those who may see the team, for the two alone whom an offer is about. */
    private static final Set<String> ABOUT_AN_OFFER =
            Set.of("ownershipAccept", "ownershipCancel", "brandOwnershipAccept", "brandOwnershipCancel");

    /** Names the team alone, for everybody who may enter it: also for finance, who were let in to see money. */
    private static final Set<String> NAMES_THE_TEAM = Set.of("celebrityShow", "brandShow");

    private final Map<String, Map<String, Person>> people = new LinkedHashMap<>();
    private ApiStage stage;
    private Rights rights;

    /** Each operation with the columns of the table that tell who may: a tenant's is made by its team and by staff. */
    static Stream<Arguments> byEverybody() {
        return ApiCall.all().stream()
                .filter(call -> !ABOUT_AN_OFFER.contains(call.id()))
                .flatMap(ApiRolesTests::sides);
    }

    static Stream<Arguments> aboutAnOffer() {
        return ApiCall.all().stream()
                .filter(call -> ABOUT_AN_OFFER.contains(call.id()))
                .flatMap(ApiRolesTests::sides);
    }

    private static Stream<Arguments> sides(ApiCall call) {
        return switch (call.caller()) {
            case "team" ->
                Stream.of(Arguments.of(call, call.isOfBrand() ? "BRAND" : "CELEBRITY"), Arguments.of(call, "SUPPORT"));
            case "platform" -> Stream.of(Arguments.of(call, "PLATFORM"));
            default -> Stream.of();
        };
    }

    @BeforeAll
    void everybody() {
        stage = new ApiStage(world);
        rights = new Rights(world.database());
        var firm = stage.firm();
        var brand = UUID.fromString(world.database()
                .strings("select id::text from brands where slug = ?", firm.slug())
                .getFirst());
        var tenants = List.of(Map.entry("celebrity", stage.star.slug()), Map.entry("brand", firm.slug()));
        cast("CELEBRITY", role -> Person.in(world, stage.star.id().value(), "CELEBRITY", role));
        cast("BRAND", role -> Person.in(world, brand, "BRAND", role));
        cast("SUPPORT", role -> Person.staff(world, role, tenants));
        cast("PLATFORM", role -> Person.staff(world, role, List.of()));
        people.get("CELEBRITY").put("OWNER", new Person(stage.star.email(), stage.star.password(), stage.star.owner()));
        people.get("BRAND").put("OWNER", new Person(firm.email(), firm.password(), firm.owner()));
    }

    private void cast(String team, java.util.function.Function<String, Person> casting) {
        people.put(
                team,
                ROLES.get(team).stream()
                        .filter(role -> !role.equals("OWNER"))
                        .collect(Collectors.toMap(role -> role, casting)));
    }

    @Test
    void everyRoleOfTheTableTakesPart() {
        var roles = ROLES.entrySet().stream()
                .flatMap(team -> team.getValue().stream().map(role -> team.getKey() + " " + role));
        assertThat(rights.columns()).containsExactlyInAnyOrderElementsOf(roles.toList());
    }

    @Test
    void everyOperationOfATeamSaysWhatItAsksOfAMember() {
        assertThat(ApiCall.all())
                .filteredOn(call -> Set.of("team", "platform").contains(call.caller()))
                .allSatisfy(call -> assertThat(call.permissions()).isNotEmpty());
    }

    /** Who may not comes first: what they are refused changes nothing for who may. */
    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("byEverybody")
    void everybodyMayWhatTheirRoleSays(ApiCall call, String team) {
        var there = stage.instead(call);
        for (var role : ROLES.get(team)) {
            if (!may(team, role, call))
                isRefused(role, people.get(team).get(role).make(call, there));
        }
        Map<String, ?> instead = there;
        for (var role : ROLES.get(team)) {
            if (!may(team, role, call)) continue;
            var person = people.get(team).get(role);
            if (instead == null) instead = stage.instead(call);
            var answer = person.make(call, own(person, call, instead));
            assertThat(answer.status()).as(role + ": " + answer.body()).isEqualTo(call.success());
            // What has just been changed or deleted is there anew for the next.
            if (!call.method().equals("GET")) instead = null;
        }
    }

    /** Whoever may see the team is told that there is nothing for them. */
    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("aboutAnOffer")
    void anOfferIsForTheTwoItIsAbout(ApiCall call, String team) {
        var there = Map.of("slug", call.isOfBrand() ? stage.firm().slug() : stage.star.slug());
        if (call.isOfBrand()) stage.firm().owner().delete(stage.firm().path("/ownership-transfer"));
        else stage.star.owner().delete(stage.star.path("/ownership-transfer"));
        ROLES.get(team).forEach(role -> {
            var answer = people.get(team).get(role).make(call, there);
            if (!rights.include(team, role, call)) isRefused(role, answer);
            else assertThat(answer.status() + " " + answer.code()).as(role).isEqualTo("404 nothing_offered");
        });
    }

    private boolean may(String team, String role, ApiCall call) {
        return NAMES_THE_TEAM.contains(call.id()) || rights.include(team, role, call);
    }

    private static void isRefused(String role, Visitor.Answer answer) {
        assertThat(answer.status()).as(role + ": " + answer.body()).isEqualTo(403);
        assertThat(answer.code()).as(role).isIn("not_allowed", "admins_only");
    }

    /** What another of the team has for themselves is not found. */
    private Map<String, ?> own(Person person, ApiCall call, Map<String, ?> instead) {
        return switch (call.id()) {
            case "supportAccessEnd" -> Map.of("id", person.enter("celebrity", stage.star.slug()));
            case "trialWear" -> stage.tried(person.visitor());
            default -> instead;
        };
    }
}
