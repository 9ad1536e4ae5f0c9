package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.team.Colleague;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A trial shows and says what a place would with a change that nobody has saved, to the one who tries it alone. */
class UnsavedTrialTests extends TwinWithASecret {

    private static final Map<String, ?> GREETING = Map.of("greeting", Map.of("es", "¡Aún sin guardar!"));

    /** One of the team at a place. */
    private record Trial(Spot place, Visitor member, Answer begun) {

        static Trial of(Spot place) {
            return by(place.star().owner(), place);
        }

        static Trial by(Visitor member, Spot place) {
            var begun = member.post(place.path("/trials"), Map.of());
            assertThat(begun.status()).as(begun.body()).isEqualTo(201);
            return new Trial(place, member, begun);
        }

        Answer wear(Map<String, ?> change) {
            return member.put(path(), change);
        }

        String path() {
            return place.path("/trials/" + begun.text("/id"));
        }

        Answer session() {
            return place.session(address(), Map.of("ticket", begun.text("/ticket"), "locale", "es"));
        }

        Answer launcher() {
            return new Visitor(address())
                    .get("/v1/launcher?deployment=" + place.id() + "&ticket=" + begun.text("/ticket"));
        }

        Fan fan() {
            return Fan.begin(new Visitor(address()).with("Origin", address()), session());
        }
    }

    @Test
    void itLooksAndSpeaksAsTheFormSaysAndNobodyElseSeesIt() {
        var place = Spot.on(star, SITE, Map.of("greeting", Map.of("es", "Hola de siempre")));
        var before = place.shown().body();
        var trial = Trial.of(place);
        var open = trial.fan();
        var tag = open.browser.get("/v1/sessions/current?locale=es").header("etag");

        assertThat(trial.wear(Map.of(
                                "theme",
                                Map.of("accent", "#0b6e4f", "font", "SERIF"),
                                "greeting",
                                Map.of("es", "¡Aún sin guardar!"),
                                "modalities",
                                List.of("TEXT"),
                                "knowledge_visibility",
                                "TITLES"))
                        .status())
                .isEqualTo(204);
        for (var session : List.of(open.browser.get("/v1/sessions/current?locale=es"), trial.session())) {
            assertThat(session.text("/twin/greeting")).isEqualTo("¡Aún sin guardar!");
            assertThat(session.text("/theme/accent")).isEqualTo("#0b6e4f");
            assertThat(session.text("/theme/font")).isEqualTo("SERIF");
            assertThat(session.json().at("/modalities").size()).isEqualTo(1);
            assertThat(session.text("/sources")).isEqualTo("TITLES");
        }
        var now = open.browser.get("/v1/sessions/current?locale=es");
        assertThat(now.header("etag")).isNotEqualTo(tag);

        assertThat(place.shown().body()).as("what is saved").isEqualTo(before);
        assertThat(place.session(SITE, Map.of("locale", "es")).text("/twin/greeting"))
                .as("a fan's")
                .isEqualTo("Hola de siempre");
        assertThat(Trial.of(place).session().text("/twin/greeting"))
                .as("another trial of theirs")
                .isEqualTo("Hola de siempre");

        assertThat(trial.wear(Map.of()).status()).isEqualTo(204);
        place.change(Map.of("greeting", Map.of("es", "Hola nuevo")));
        assertThat(trial.session().text("/twin/greeting"))
                .as("with nothing unsaved it follows")
                .isEqualTo("Hola nuevo");
    }

    /** Also in a corner, where no chat opens by itself that would put it right. */
    @Test
    void itsLauncherStandsAndShinesAsTheFormSaysAtOnce() {
        var place = Spot.on(star, SITE, Map.of("theme", Map.of("accent", "#0b6e4f", "position", "bottom-right")));
        var trial = Trial.of(place);
        assertThat(trial.launcher().text("/tokens/accent")).isEqualTo("#0b6e4f");
        trial.wear(Map.of("theme", Map.of("accent", "#1d4ed8", "position", "bottom-left")));
        var worn = trial.launcher();
        assertThat(worn.text("/tokens/accent")).isEqualTo("#1d4ed8");
        assertThat(worn.text("/position")).isEqualTo("bottom-left");
        assertThat(worn.header("cache-control")).contains("no-cache").doesNotContain("max-age");
        assertThat(Trial.of(place).launcher().text("/position"))
                .as("another trial of theirs")
                .isEqualTo("bottom-right");
        var fans = new Visitor(address()).with("Origin", SITE).get("/v1/launcher?deployment=" + place.id());
        assertThat(fans.text("/tokens/accent")).as("a fan's").isEqualTo("#0b6e4f");
        trial.wear(Map.of());
        assertThat(trial.launcher().text("/position")).isEqualTo("bottom-right");
    }

    /** The hash is over everything that the brain was given. */
    @Test
    void rulesOfTheFormHoldInItsAnswersAndNowhereElse() {
        var place = Spot.on(star, SITE, Map.of());
        var trial = Trial.of(place);
        var without = context(trial.fan());
        assertThat(context(place.fan(SITE))).isEqualTo(without);

        trial.wear(Map.of("rules", List.of("Never say marmalade.")));
        var with = context(trial.fan());
        assertThat(with).isNotEqualTo(without);
        assertThat(context(place.fan(SITE))).as("a fan's").isEqualTo(without);

        trial.wear(Map.of());
        assertThat(context(trial.fan())).isEqualTo(without);
        place.change(Map.of("rules", List.of("Never say marmalade.")));
        assertThat(context(place.fan(SITE))).as("once it is saved").isEqualTo(with);
    }

    @Test
    void sourcesThatTheFormHidesAreHiddenInTheConversationUnderWay() {
        var trial = Trial.of(Spot.on(star, SITE, Map.of()));
        var fan = trial.fan();
        assertThat(fan.ask(QUESTION).sources()).isNotEmpty();
        trial.wear(Map.of("knowledge_visibility", "HIDDEN"));
        assertThat(fan.browser.get(fan.path("/messages")).items()).hasSize(2);
        assertThat(fan.browser.get(fan.path("/messages")).body()).doesNotContain("excerpt");
        assertThat(fan.ask(QUESTION).sources()).isEmpty();
    }

    @Test
    void aVersionThatTheFormPinsAnswers() {
        var own = world.star().published();
        own.published();
        var trial = Trial.of(Spot.on(own, SITE, Map.of()));
        trial.wear(Map.of("pinned_version", 1));
        var reply = trial.fan().ask("Hola");
        assertThat(reply.first().data().path("twin_version").asInt()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeSavedChangesNothingAndSaysWhereItIsAtFault() {
        var place = Spot.on(star, SITE, Map.of());
        var trial = Trial.of(place);
        trial.wear(GREETING);
        var wrong = Map.of(
                "theme",
                Map.of("surface", Map.of("light", "#777777", "dark", "#101418")),
                "greeting",
                Map.of("es", "Nunca"),
                "rules",
                List.of("Be brief.", " "));
        var refused = trial.wear(wrong);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors"))
                .isEqualTo(place.change(wrong).json().path("errors"));
        assertThat(refused.body()).contains("theme.surface.light", "rules[1]");
        assertThat(trial.session().text("/twin/greeting")).isEqualTo("¡Aún sin guardar!");

        assertThat(trial.wear(Map.of("revision", 0)).code()).isEqualTo("stale_revision");
        place.change(Map.of("status", "ARCHIVED"));
        assertThat(trial.wear(Map.of()).code()).isEqualTo("deployment_archived");
    }

    @Test
    void aTrialIsItsPersonsAlone() {
        var place = Spot.on(star, SITE, Map.of());
        var trial = Trial.of(place);
        var manager = Colleague.invited(star.owner(), star.path(""), "MANAGER").visitor();
        assertThat(manager.put(trial.path(), GREETING).code()).isEqualTo("unknown_trial");
        var other = Spot.on(star, SITE, Map.of());
        assertThat(star.owner()
                        .put(other.path("/trials/" + trial.begun().text("/id")), GREETING)
                        .code())
                .as("at another place")
                .isEqualTo("unknown_trial");
        assertThat(world.star().owner().put(trial.path(), GREETING).status())
                .as("another team")
                .isEqualTo(404);
        assertThat(trial.fan().browser.put(trial.path(), GREETING).status())
                .as("by the session it lets in")
                .isEqualTo(401);
        assertThat(place.fan(SITE).browser.put(trial.path(), GREETING).status())
                .as("a fan")
                .isEqualTo(401);
        var analyst = Colleague.invited(star.owner(), star.path(""), "ANALYST").visitor();
        var theirs = Trial.by(analyst, place);
        assertThat(theirs.wear(GREETING).status())
                .as("who may not change the place")
                .isEqualTo(403);
        for (var untouched : List.of(trial, theirs))
            assertThat(untouched.session().text("/twin/greeting")).doesNotContain("guardar");
        assertThat(world.database()
                        .strings(
                                "select id::text from trials where deployment_id = ?::uuid and config is not null",
                                place.id().substring(4)))
                .isEmpty();
    }

    @Test
    void aTrialThatIsOverShowsNothingMore() {
        var trial = Trial.of(Spot.on(star, SITE, Map.of()));
        trial.wear(GREETING);
        var fan = trial.fan();
        world.database()
                .sql()
                .update(
                        "update trials set expires_at = now() - interval '1 minute' where deployment_id = ?::uuid",
                        trial.place().id().substring(4));
        assertThat(trial.wear(GREETING).code()).isEqualTo("unknown_trial");
        assertThat(trial.session().code()).isEqualTo("origin_not_allowed");
        assertThat(fan.browser.get("/v1/sessions/current").code()).isEqualTo("origin_not_allowed");
        assertThat(fan.send("Hola", UUID.randomUUID()).code()).isEqualTo("origin_not_allowed");
    }
}
