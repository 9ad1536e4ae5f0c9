package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Until;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.brain.Brains;
import com.vibethink.twins.brain.Outcome;
import com.vibethink.twins.brain.Stop;
import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.knowledge.Knowledge;
import com.vibethink.twins.portrait.Portrait;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.twin.LiveTwin;
import com.vibethink.twins.twin.Personality;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's documents, read as any upload is, answer what fans ask; the rest is honestly declined. */
class DemoAnswersTests extends RunningPlatform {

    private static final String FOLDER = "demo/andres-cantor/";

    @Autowired
    Knowledge knowledge;

    @Autowired
    Brains brains;

    @Autowired
    JsonMapper json;

    @Autowired
    Celebrities celebrities;

    private Star star;
    private Place place;

    private record Line(String language, String question, List<String> expected) {

        boolean isToDecline() {
            return expected.equals(List.of("DECLINE"));
        }
    }

    @BeforeAll
    void learn() throws IOException {
        var personality = json.readValue(
                new ClassPathResource(FOLDER + "persona.json").getContentAsByteArray(), Personality.class);
        star = world.star().published();
        place = new Place(
                Tenancy.as(new Caller.Worker(star.id(), "answer"), celebrities::current),
                new Portrait(star.slug(), null),
                null,
                new LiveTwin(null, personality));
        var documents =
                new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "knowledge/*.md");
        long start = System.nanoTime();
        for (var document : documents) {
            star.owner()
                    .upload(
                            star.path("/knowledge/sources"),
                            String.valueOf(document.getFilename()),
                            document.getContentAsByteArray());
        }
        Until.isTrue(() -> star.owner()
                        .get(star.path("/overview"))
                        .json()
                        .path("sources_ready")
                        .asInt()
                == documents.length);
        System.out.printf("%d documents read in %d ms%n", documents.length, (System.nanoTime() - start) / 1_000_000);
    }

    @ParameterizedTest
    @CsvSource({"questions.tsv, 0.97", "fans.tsv, 0.93", "held-out.tsv, 0.85"})
    void answersAndDeclines(String file, double floor) throws IOException {
        var missed = new ArrayList<String>();
        var invented = new ArrayList<String>();
        int answerable = 0;
        for (var line : lines(file)) {
            var said = said(line);
            answerable += line.isToDecline() ? 0 : 1;
            if (line.isToDecline() && !said.isEmpty()) invented.add(line.question() + " -> " + said);
            if (!line.isToDecline() && !line.expected().stream().allMatch(said::contains)) {
                missed.add(line.question() + " -> " + said);
            }
        }
        assertThat(invented).as("to be declined").isEmpty();
        double right = 1 - (double) missed.size() / answerable;
        System.out.printf("%s: right %.3f of %d%n", file, right, answerable);
        assertThat(right).as("missed: %s", missed).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void answersTheQuestionsOfTheDemonstration() {
        var fan = star.fan();
        assertThat(fan.ask("¿Quién ganó el Mundial de 2022?").text()).contains("Argentina ganó", "3-3");
        assertThat(fan.ask("Who scored in the 2026 final?").text()).contains("Ferran Torres");
        assertThat(fan.ask("¿Cuántos goles marcó Messi en 2022?").text()).contains("7 goles");
        fan.ask("¿Quién ganará en 2030?");
        assertThat(star.owner()
                        .get(star.path("/knowledge/unanswered"))
                        .json()
                        .path("items")
                        .valueStream())
                .anyMatch(item -> item.path("text").asString().equals("¿Quién ganará en 2030?"));
    }

    @Test
    void followsAConversation() {
        assertThat(asked(star.fan(), "¿Quién ganó en 2018?", "¿Y en 2014?", "¿Quién marcó?"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Francia"),
                        second -> assertThat(second).contains("Alemania"),
                        third -> assertThat(third).contains("Götze"));
        assertThat(asked(star.fan(), "Who won in 2018?", "and who scored?").getLast())
                .contains("Griezmann", "Pogba");
        assertThat(asked(star.fan(), "Who won in 1966?", "and who scored?").getLast())
                .as("the documents name no scorers of 1966")
                .doesNotContain("1966");
    }

    @Test
    void namesSourcesInTheLanguageOfTheAnswer() {
        assertThat(star.fan().ask("¿Quién fue campeón en 1978?").sources())
                .isNotEmpty()
                .allMatch(title -> title.contains("Mundial") || title.contains("mundiales"));
        assertThat(star.fan().ask("Who were the champions in 1978?").sources())
                .isNotEmpty()
                .allMatch(title -> title.contains("World Cup"));
    }

    private static List<String> asked(Fan fan, String... questions) {
        return Stream.of(questions).map(question -> fan.ask(question).text()).toList();
    }

    /** Empty when declined. */
    private String said(Line line) {
        var asked = new Asked(
                new ConversationId(Id.fresh()), new MessageId(Id.fresh()), new FanId(Id.fresh()), line.question());
        var talk = new Talk(asked, List.of(), null);
        var question = talk.question(line.language());
        var recalled = Tenancy.as(
                new Caller.Worker(star.id(), "answer"),
                () -> knowledge.recall(question.whole(), Speech.of(question.language())));
        var prompt = Context.compile(place, question, talk, recalled).prompt();
        var text = new StringBuilder();
        return brains.reply(prompt, text::append, new Stop()) instanceof Outcome.Answered ? text.toString() : "";
    }

    private static List<Line> lines(String file) throws IOException {
        return new ClassPathResource("demo/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(part -> new Line(part[0], part[1], List.of(part[2].split("\\|"))))
                .toList();
    }
}
