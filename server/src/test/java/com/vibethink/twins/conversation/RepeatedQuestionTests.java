package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same id of a message is the same message. */
class RepeatedQuestionTests extends RunningPlatform {

    @Test
    void takesNoOtherWordsUnderTheIdOfAQuestion() {
        var fan = world.star().published().fan();
        var id = UUID.randomUUID();
        assertThat(fan.send("Hola", id).status()).isEqualTo(200);
        assertThat(fan.send(" Hola ", id).status()).as("the same words").isEqualTo(200);
        var other = fan.send("Adiós", id);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("message_id_taken");
        assertThat(fan.browser.get(fan.path("/messages")).items()).hasSize(2);
    }
}
