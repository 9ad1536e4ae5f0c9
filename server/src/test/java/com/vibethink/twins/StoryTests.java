package com.vibethink.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The product in one piece: from an empty platform to a fan with an answer, and a team that sees it. */
class StoryTests extends RunningPlatform {

    private static final String BOOK = """
            # Marta Ríos, entrenadora

            Marta Ríos dirige el Club Deportivo Faro desde 2019.
            Marta Ríos nació en Rosario el 3 de mayo de 1981.

            ## Títulos

            El Club Deportivo Faro ganó la Copa del Litoral en 2022 con Marta Ríos como entrenadora.
            En la final de 2022 el Faro venció 3 a 1 al Atlético Puerto, con dos goles de Lucía Benítez.

            # Marta Ríos, coach

            Marta Ríos has coached Club Deportivo Faro since 2019.
            Club Deportivo Faro won the Litoral Cup in 2022 with Marta Ríos as its coach.
            In the 2022 final Faro beat Atlético Puerto 3-1, with two goals by Lucía Benítez.
            """;

    @Test
    void aCoachIsTakenInAndHerFansGetAnswers() {
        var owner = anAdministratorTakesTheCoachIn();
        sheTeachesItHerBookAndHerManner(owner);
        sheTriesTheDraftAndPublishesIt(owner);
        var fan = aFanFindsHerPortalAndAsksInBothLanguages();
        sheReadsWhatHerFansAskedFor(owner, fan);
    }

    private Visitor anAdministratorTakesTheCoachIn() {
        var email = UUID.randomUUID() + "@owners.test";
        var created = world.admin()
                .post(
                        "/v1/celebrities",
                        Map.of("name", "Marta Ríos", "type", "COACH", "owner_email", email, "owner_name", "Marta"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/celebrity/slug")).isEqualTo("marta-rios");
        var owner = new Visitor(address());
        var me = owner.signIn(email, created.text("/owner_password"));
        assertThat(me.text("/celebrities/0/slug")).isEqualTo("marta-rios");
        assertThat(done(owner)).isEmpty();
        return owner;
    }

    private void sheTeachesItHerBookAndHerManner(Visitor owner) {
        var uploaded = owner.upload(
                "/v1/celebrities/marta-rios/knowledge/sources", "Marta Ríos.md", BOOK.getBytes(StandardCharsets.UTF_8));
        assertThat(uploaded.status()).isEqualTo(202);
        var source = "/v1/celebrities/marta-rios/knowledge/sources/" + uploaded.text("/id");
        Until.isTrue(() -> owner.get(source).text("/status").equals("READY"));
        var twin = owner.get("/v1/celebrities/marta-rios/twin").json();
        var personality = (ObjectNode) twin.path("personality");
        personality.put("display_name", "Marta Ríos").put("tone", "CALM");
        var saved = owner.put(
                "/v1/celebrities/marta-rios/twin",
                Map.of("personality", personality, "revision", twin.path("revision")));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(done(owner)).containsExactly("personality", "knowledge");
    }

    private void sheTriesTheDraftAndPublishesIt(Visitor owner) {
        assertThat(new Visitor(address()).get("/t/marta-rios").status()).isEqualTo(404);
        var page = new Visitor(address()).with("Origin", address());
        var trial = Fan.begin(page, owner.post("/v1/celebrities/marta-rios/twin/preview-sessions", Map.of()));
        assertThat(trial.ask("¿Desde cuándo dirige Marta Ríos el Club Deportivo Faro?")
                        .text())
                .contains("2019");
        var published = owner.post("/v1/celebrities/marta-rios/twin/versions", Map.of("revision", 2, "note", "¡Va!"));
        assertThat(published.json().path("number").asInt()).isEqualTo(1);
        assertThat(done(owner)).containsExactly("personality", "knowledge", "try", "publish");
    }

    private Fan aFanFindsHerPortalAndAsksInBothLanguages() {
        var page = new Visitor(address()).get("/t/marta-rios?lang=es");
        assertThat(page.body()).contains("Marta Ríos").contains("inteligencia artificial");
        var fan = Fan.on(address(), "marta-rios");
        assertThat(fan.session.at("/twin/disclosure").asString()).contains("Marta Ríos");

        var spanish = fan.ask("¿Quién ganó la Copa del Litoral en 2022?");
        assertThat(spanish.text()).contains("Faro");
        assertThat(spanish.sources()).contains("Marta Ríos, entrenadora");
        assertThat(spanish.first().data().path("twin_version").asInt()).isEqualTo(1);
        var english = fan.ask("Who scored two goals in the 2022 final?");
        assertThat(english.text()).contains("Lucía Benítez");
        assertThat(english.sources()).contains("Marta Ríos, entrenadora");

        var unknown = fan.ask("¿Cuánto costó el estadio nuevo de Montevideo?");
        assertThat(unknown.last().name()).isEqualTo("done");
        assertThat(unknown.sources()).isEmpty();
        return fan;
    }

    private void sheReadsWhatHerFansAskedFor(Visitor owner, Fan fan) {
        var unanswered =
                owner.get("/v1/celebrities/marta-rios/knowledge/unanswered").items();
        assertThat(unanswered)
                .extracting(question -> question.path("text").asString())
                .containsExactly("¿Cuánto costó el estadio nuevo de Montevideo?");

        var conversations =
                owner.get("/v1/celebrities/marta-rios/conversations").items();
        assertThat(conversations).hasSize(1);
        var line = conversations.getFirst();
        assertThat(line.path("id").asString()).isEqualTo(fan.conversation);
        assertThat(line.path("first_question").asString()).isEqualTo("¿Quién ganó la Copa del Litoral en 2022?");
        assertThat(line.path("questions").asInt()).isEqualTo(3);
        assertThat(line.path("unanswered").asInt()).isEqualTo(1);
        assertThat(line.at("/deployment/type").asString()).isEqualTo("VIBETHINK_PORTAL");
        var transcript = owner.get("/v1/celebrities/marta-rios/conversations/" + fan.conversation)
                .json();
        assertThat(transcript.path("messages").valueStream().map(message -> message.path("grounded")))
                .extracting(JsonNode::toString)
                .containsExactly("null", "true", "null", "true", "null", "false");

        var overview = owner.get("/v1/celebrities/marta-rios/overview").json();
        assertThat(overview.path("conversations_7d").asInt()).isEqualTo(1);
        assertThat(overview.path("conversations_prev_7d").asInt()).isZero();
        assertThat(overview.path("questions_7d").asInt()).isEqualTo(3);
        assertThat(overview.path("answered_share_7d").asDouble()).isBetween(.66, .67);
        assertThat(overview.path("unanswered_open").asInt()).isEqualTo(1);
        assertThat(overview.path("sources_ready").asInt()).isEqualTo(1);
        assertThat(overview.path("live_version").asInt()).isEqualTo(1);
        assertThat(overview.path("daily")).hasSize(14);
        assertThat(overview.at("/daily/13/questions").asInt()).isEqualTo(3);
        assertThat(done(owner)).containsExactly("personality", "knowledge", "try", "publish", "share");
    }

    private static List<String> done(Visitor owner) {
        return owner.get("/v1/celebrities/marta-rios/overview")
                .json()
                .path("checklist")
                .valueStream()
                .filter(task -> task.path("done").asBoolean())
                .map(task -> task.path("step").asString())
                .toList();
    }
}
