package com.vibethink.twins.browser;

import com.vibethink.twins.World;
import com.vibethink.twins.World.Star;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A long jumper whose published twin knows one thing, in both languages. */
final class Jumper {

    static final String NAME = "Ana Torres";
    static final String SPANISH = """
            # La carrera de Ana Torres

            Ana Torres ganó la medalla de oro en salto de longitud en los Juegos de Lima de 2019 con un salto de 6,92 metros.

            Su entrenador es Rubén Paz, que también entrenó a su hermana.
            """;
    static final String ENGLISH = """
            # The career of Ana Torres

            Ana Torres won the gold medal in the long jump at the 2019 Games in Lima with a jump of 6.92 metres.

            Her coach is Rubén Paz, who coached her sister too.
            """;

    private Jumper() {}

    static Star in(World world) {
        var star = world.star(NAME, "ana-torres-" + UUID.randomUUID().toString().substring(0, 8));
        var draft = star.owner().get(star.path("/twin")).json();
        var personality = (ObjectNode) draft.path("personality");

        personality.set("suggested_questions", personality.objectNode());
        ((ObjectNode) personality.path("suggested_questions"))
                .putPOJO("es", new String[] {suggested(Language.ES)})
                .putPOJO("en", new String[] {suggested(Language.EN)});
        var saved = star.owner()
                .put(
                        star.path("/twin"),
                        Map.of(
                                "personality",
                                personality,
                                "revision",
                                draft.path("revision").asInt()));
        if (saved.status() != 200) throw new AssertionError(saved.body());
        return star.knowing("La carrera de Ana Torres", SPANISH)
                .knowing("The career of Ana Torres", ENGLISH)
                .published();
    }

    /** What its widget answers on. */
    static void allow(Star star, String origin) {
        var widget = star.owner()
                .get(star.path("/deployments"))
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("type").asString().equals("EMBEDDED_WIDGET"))
                .findFirst()
                .orElseThrow();
        var answer = star.owner()
                .patch(
                        star.path("/deployments/" + widget.path("id").asString()),
                        Map.of("allowed_origins", new String[] {origin}));
        if (answer.status() != 200) throw new AssertionError(answer.body());
    }

    static String question(Language in) {
        return in.of("¿Con cuántos metros ganó el oro en Lima?", "With how many metres did she win the gold in Lima?");
    }

    static String answer(Language in) {
        return in.of("6,92 metros", "6.92 metres");
    }

    static String suggested(Language in) {
        return in.of("¿Quién es su entrenador?", "Who is her coach?");
    }

    static String unknown(Language in) {
        return in.of("¿Cuánto cuesta un boleto de avión a Tokio?", "How much is a plane ticket to Tokyo?");
    }
}
