package com.vibethink.twins;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.World.Firm;
import com.vibethink.twins.World.Star;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the API's description, made by everybody whom it is not for: who is of another team, of none, of
 * the platform without being let in, a program of another team, or nobody at all. None of it changes anything, so that
 * all is done on one stage, and at the same time.
 */
class ApiOutsidersTests extends RunningPlatform {

    private final Map<String, Map<String, ?>> prepared = new ConcurrentHashMap<>();
    private ApiStage stage;
    private Star star;
    private Firm firm;
    private Map<String, Visitor> people;
    private Map<String, Visitor> staff;
    private Map<String, Visitor> programs;
    private Map<String, Visitor> notSignedIn;

    static Stream<ApiCall> ofTeams() {
        return by("team");
    }

    static Stream<ApiCall> ofThePlatform() {
        return by("platform");
    }

    static Stream<ApiCall> ofPeople() {
        return by("team", "platform", "person");
    }

    static Stream<ApiCall> forNoProgram() {
        return by("platform", "person");
    }

    static Stream<ApiCall> withForeignIds() {
        return ofTeams()
                .filter(call -> call.parameters("path").size() > 1)
                .filter(call -> !call.path().contains("{number}"));
    }

    private static Stream<ApiCall> by(String... callers) {
        return ApiCall.all().stream().filter(call -> Set.of(callers).contains(call.caller()));
    }

    @BeforeAll
    void outsiders() {
        stage = new ApiStage(world);
        star = world.star().published();
        firm = world.brand();
        people = Map.of(
                "the owner of another celebrity", star.owner(),
                "the owner of another brand", firm.owner(),
                "somebody of no team", Person.alone(world).visitor());
        staff = Map.ofEntries(
                entry("an administrator who was not let in", notLetIn("ADMIN")),
                entry("support who was not let in", notLetIn("SUPPORT")),
                entry("finance who was not let in", notLetIn("FINANCE")),
                entry("an administrator whose access the team ended", thrownOut("ADMIN")),
                entry("support whose access the team ended", thrownOut("SUPPORT")),
                entry("an administrator whose time is over", outOfTime("ADMIN")),
                entry("support whose time is over", outOfTime("SUPPORT")));
        programs = Map.of(
                "a key of another celebrity", program(star.owner(), star.path("/keys"), star.password()),
                "a key of another brand", program(firm.owner(), firm.path("/keys"), firm.password()));
        notSignedIn = Map.of("nobody", ApiStage.stranger(), "a fan", star.fan().browser);
    }

    /** The same answer as for a team that does not exist. */
    @ParameterizedTest
    @MethodSource("ofTeams")
    void whoIsOfAnotherTeamLearnsNothing(ApiCall call) {
        var there = there(call);
        var nowhere = new HashMap<String, Object>(there);
        nowhere.put("slug", "nobody-" + System.nanoTime());
        var unknown = call.isOfBrand() ? "unknown_brand" : "unknown_celebrity";
        Stream.of(people, staff, programs)
                .forEach(all -> eachOf(all, (who, outsider) -> {
                    var answer = call.by(outsider, there);
                    assertThat(answer.status() + " " + answer.code()).as(who).isEqualTo("404 " + unknown);
                    assertThat(withoutReference(answer))
                            .as(who)
                            .isEqualTo(withoutReference(call.by(outsider, nowhere)));
                }));
    }

    @ParameterizedTest
    @MethodSource("ofThePlatform")
    void thePlatformsPagesAreForItsPeople(ApiCall call) {
        var there = there(call);
        eachOf(people, (who, outsider) -> {
            var answer = call.by(outsider, there);
            assertThat(answer.status()).as(who + ": " + answer.body()).isEqualTo(403);
            assertThat(answer.code()).as(who).isIn("not_allowed", "admins_only");
        });
    }

    @ParameterizedTest
    @MethodSource("forNoProgram")
    void whatPeopleAloneDoNoProgramDoes(ApiCall call) {
        var there = there(call);
        eachOf(programs, (who, program) -> {
            var answer = call.by(program, there);
            assertThat(answer.status() + " " + answer.code()).as(who).isEqualTo("403 not_for_keys");
        });
    }

    @ParameterizedTest
    @MethodSource("ofPeople")
    void whoIsNotSignedInIsAskedTo(ApiCall call) {
        var there = there(call);
        eachOf(notSignedIn, (who, somebody) -> {
            var answer = call.by(somebody, there);
            assertThat(answer.status()).as(who + ": " + answer.body()).isEqualTo(401);
            assertThat(answer.code()).as(who).isIn(call.refusals(401));
        });
    }

    /** Under one's own address, and with one's own password: an id of another team is an id of nothing. */
    @ParameterizedTest
    @MethodSource("withForeignIds")
    void anIdOfAnotherTeamIsNoId(ApiCall call) {
        var mixed = new HashMap<String, Object>(there(call));
        mixed.put("slug", call.isOfBrand() ? firm.slug() : star.slug());
        var attacker = call.isOfBrand()
                ? new Person(firm.email(), firm.password(), firm.owner())
                : new Person(star.email(), star.password(), star.owner());
        var answer = attacker.make(call, mixed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
        assertThat(answer.code()).isIn(call.refusals(404)).doesNotStartWith("unknown_celebrity");
    }

    /** What the call needs, made once: nobody here uses it up. */
    private Map<String, ?> there(ApiCall call) {
        return prepared.computeIfAbsent(call.id(), _ -> stage(call).instead(call));
    }

    /** What is done to an account is not undone for the next. */
    private ApiStage stage(ApiCall call) {
        return call.caller().equals("person") ? new ApiStage(world) : stage;
    }

    private static void eachOf(Map<String, Visitor> all, BiConsumer<String, Visitor> trial) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var trials = all.entrySet().stream()
                    .map(it -> threads.submit(() -> {
                        trial.accept(it.getKey(), it.getValue());
                        return null;
                    }))
                    .toList();
            for (var each : trials) Until.done(each);
        }
    }

    private Visitor notLetIn(String role) {
        return Person.staff(world, role, List.of()).visitor();
    }

    private Visitor thrownOut(String role) {
        var person = Person.staff(world, role, List.of());
        for (var access : accesses(person)) {
            var ended = access.getValue().delete(access.getKey());
            assertThat(ended.status()).as(ended.body()).isEqualTo(204);
        }
        return person.visitor();
    }

    /** Where the owner of each tenant ends what is open there. */
    private List<Map.Entry<String, Visitor>> accesses(Person person) {
        var brand = stage.firm();
        return List.of(
                entry(
                        stage.star.path("/support-access/" + person.enter("celebrity", stage.star.slug())),
                        stage.star.owner()),
                entry(brand.path("/support-access/" + person.enter("brand", brand.slug())), brand.owner()));
    }

    private Visitor outOfTime(String role) {
        var person = Person.staff(world, role, List.of());
        accesses(person);
        var over = world.database().sql().update("""
                update support_accesses set opened_at = opened_at - interval '1 hour',
                                            expires_at = now() - interval '1 second'
                where user_id = (select id from users where email = ?)
                """, person.email());
        assertThat(over).isEqualTo(2);
        return person.visitor();
    }

    private static Visitor program(Visitor owner, String keys, String password) {
        var made = owner.post(
                keys, Map.of("name", "Sync", "scopes", List.of("read", "analytics", "admin"), "password", password));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return new Visitor(address()).with("Authorization", "Bearer " + made.text("/secret"));
    }

    private static String withoutReference(Visitor.Answer answer) {
        return answer.body().replaceAll("\"(reference|instance)\":\"[^\"]*\",?", "");
    }
}
