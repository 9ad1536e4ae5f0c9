package com.vibethink.twins.conversation;

import com.vibethink.twins.Fan;
import org.junit.jupiter.api.BeforeAll;

/** A twin that knows a word nobody could guess. */
abstract class TwinWithASecret extends OnAClubsSite {

    static final String SECRET = "marmalade";
    static final String QUESTION = "¿Cuál es la palabra secreta del capitán?";

    @BeforeAll
    void aTwinThatKnowsSomething() {
        star = star.knowing("El capitán", "# Capitán\n\nLa palabra secreta del capitán es " + SECRET + ".");
    }

    /** What the twin was told before it answered the fan, in short: the same for the same. */
    String context(Fan fan) {
        fan.ask(QUESTION);
        return world.database()
                .strings(
                        "select prompt_hash from messages where conversation_id = ?::uuid and role = 'TWIN'",
                        fan.conversation.substring(4))
                .getFirst();
    }
}
