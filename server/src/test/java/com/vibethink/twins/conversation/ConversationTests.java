package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said is kept, once, in order, for the fan who said it. */
class ConversationTests extends RunningPlatform {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Transactions transactions;

    private Star star;

    @BeforeAll
    void aPublishedTwin() {
        star = world.star().published();
    }

    @Test
    void keepsQuestionAndAnswerForLater() {
        var fan = star.fan();
        var reply = fan.ask("  Hola  ");
        var messages = History.of(fan, "");
        assertThat(messages).hasSize(2);
        var question = messages.getFirst();
        assertThat(question.path("role").asString()).isEqualTo("FAN");
        assertThat(question.path("text").asString()).isEqualTo("Hola");
        assertThat(question.path("ai_generated").asBoolean()).isFalse();
        var answer = messages.getLast();
        assertThat(answer.path("role").asString()).isEqualTo("TWIN");
        assertThat(answer.path("text").asString()).isEqualTo(reply.text());
        assertThat(answer.path("status").asString()).isEqualTo("DONE");
        assertThat(answer.path("ai_generated").asBoolean()).isTrue();
        assertThat(answer.path("reply_to")).isEqualTo(question.path("id"));
        assertThat(answer.path("id"))
                .isEqualTo(reply.first().data().path("message_id"))
                .isEqualTo(reply.last().data().path("message_id"));
        assertThat(reply.first().data().path("fan_message_id")).isEqualTo(question.path("id"));
        assertThat(reply.first().data().path("ai_generated").asBoolean()).isTrue();
    }

    @Test
    void leadsFurtherBackWithoutGapOrOverlap() {
        var fan = star.fan();
        IntStream.range(0, 5).forEach(i -> fan.ask("Pregunta número " + i));
        var all = History.texts(History.of(fan, ""));
        assertThat(all).hasSize(10).startsWith("Pregunta número 0");
        for (var limit : List.of(1, 3, 10, 200)) {
            assertThat(paged(fan, limit)).as("by " + limit).isEqualTo(all);
        }
    }

    @Test
    void answersTheSameMessageOnce() {
        var fan = star.fan();
        var id = UUID.randomUUID();
        var first = Fan.reply(fan.send("Hola", id));
        var second = Fan.reply(fan.send("Hola", id));
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.last()).isEqualTo(first.last());
        assertThat(second.first()).isEqualTo(first.first());
        assertThat(History.of(fan, "")).hasSize(2);
    }

    @Test
    void answersTheSameMessageOnceWhenItComesTenTimesAtOnce() throws Exception {
        var fan = star.fan();
        var id = UUID.randomUUID();
        var replies = new ArrayList<Fan.Reply>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 10)
                    .mapToObj(_ -> threads.submit(() -> Fan.reply(fan.send("¿Quién eres?", id))))
                    .toList();
            for (var call : calls) replies.add(call.get());
        }
        assertThat(replies)
                .extracting(Fan.Reply::text)
                .containsOnly(replies.getFirst().text());
        assertThat(replies)
                .extracting(reply -> reply.last().data().path("message_id").asString())
                .containsOnly(
                        replies.getFirst().last().data().path("message_id").asString());
        assertThat(Superuser.of(home())
                        .strings(
                                "select role from messages where conversation_id = ? order by position",
                                ConversationId.of(fan.conversation).value()))
                .containsExactly("FAN", "TWIN");
    }

    @Test
    void takesTheSameClientsIdInAnotherConversationForAnotherMessage() {
        var id = UUID.randomUUID();
        var one = star.fan();
        var other = star.fan();
        one.send("Hola", id);
        other.send("Buenas", id);
        assertThat(History.texts(History.of(other, ""))).hasSize(2).first().isEqualTo("Buenas");
    }

    @Test
    void keepsEveryCharacter() {
        var fan = star.fan();
        var text = "¡Gol! 🐐👨‍👩‍👧‍👦 ñandú é \u202Eabc <b>&amp; \"x\" \\n ' ; drop table messages; --";
        fan.ask(text);
        assertThat(History.of(fan, "").getFirst().path("text").asString()).isEqualTo(text);
        var longest = "🐐".repeat(2_000);
        assertThat(fan.ask(longest).last().name()).isEqualTo("done");
        assertThat(History.texts(History.of(fan, ""))).contains(longest);
    }

    @Test
    void answersSignsThatOnlyTheFansOwnDeviceDrawsAndRefusesBlanks() {
        var fan = star.fan();
        assertThat(fan.ask("\uf8ff").last().data().path("status").asString()).isEqualTo("DONE");
        assertThat(History.texts(History.of(fan, ""))).hasSize(2).startsWith("\uf8ff");
        for (var blank : List.of("", "  ", "\u200b\u200b", "\u00a0", "\u2029\u0007")) {
            assertThat(fan.send(blank, UUID.randomUUID()).code()).isEqualTo("empty_message");
        }
    }

    @Test
    void answersWordsSaidAgainAndAgain() {
        var fan = star.fan();
        fan.ask("¿Quién ganó en 2018?");
        for (var words :
                List.of("ok" + " y".repeat(1_990), "y" + " en".repeat(1_300), "1.1".repeat(1_300), "¿Y en 2014?")) {
            assertThat(fan.ask(words).last().name()).isEqualTo("done");
        }
    }

    @Test
    void keepsWhatAnAnswerCost() {
        var fan = star.fan();
        fan.ask("Hola");
        assertThat(Superuser.of(home())
                        .strings(
                                "select concat(prompt_tokens, ' ', reply_tokens, ' ', tokens_estimated) from messages"
                                        + " where conversation_id = ? and role = 'TWIN'",
                                ConversationId.of(fan.conversation).value()))
                .containsExactly("0 0 f");
    }

    @Test
    void findsQuestionsAndAnswersByTheirOwnIndexes() {
        var unknown = UUID.randomUUID();
        var worker = new Caller.Worker(star.id(), "test");
        assertThat(plan(worker, MessageTable.QUESTION, "client_id", unknown)).contains("messages_asked_once");
        assertThat(plan(worker, MessageTable.ANSWER, "question", unknown)).contains("messages_answered_once");
    }

    private String plan(Caller caller, String statement, String key, UUID value) {
        return transactions.as(caller, () -> {
            sql.sql("set local enable_seqscan = off").update();
            sql.sql("set local enable_bitmapscan = off").update();
            var lines = sql.sql("explain " + statement)
                    .param("conversation", UUID.randomUUID())
                    .param(key, value)
                    .query(String.class)
                    .list();
            return String.join("\n", lines);
        });
    }

    @Test
    void setsNoCookieForFans() {
        var fan = star.fan();
        for (var answer : List.of(
                fan.send("Hola", UUID.randomUUID()),
                fan.browser.get(fan.path("/messages")),
                fan.browser.post("/v1/conversations", ""))) {
            assertThat(answer.headers()).doesNotContainKey("set-cookie");
            assertThat(answer.header("cache-control")).contains("no-store");
            assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        }
        var signedIn = new Visitor(address());
        signedIn.signIn(star.email(), star.password());
        assertThat(signedIn.post("/v1/conversations", "").status())
                .as("a person's cookie opens nothing here")
                .isEqualTo(401);
    }

    private static List<String> paged(Fan fan, int limit) {
        var texts = new ArrayList<String>();
        var cursor = "";
        do {
            var page = fan.browser.get(fan.path("/messages?limit=" + limit + cursor));
            texts.addAll(0, History.texts(page.items()));
            cursor = page.json().path("next_cursor").isNull() ? "" : "&cursor=" + page.text("/next_cursor");
        } while (!cursor.isEmpty());
        return texts;
    }
}
