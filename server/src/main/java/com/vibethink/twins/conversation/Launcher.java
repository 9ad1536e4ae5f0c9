package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Looks;
import com.vibethink.twins.deployment.Theme;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page draws a launcher with, the button that opens the chat.
 *
 * @param open whether there is a chat behind it now; where not, none is drawn
 */
record Launcher(
        boolean open,
        Theme.Position position,

        @Schema(
                description =
                        "The accent and what is read on it, accent and on-accent, alike in both schemes; named as in"
                                + " a session's theme.")
        Map<String, String> tokens,

        String portraitUrl) {

    static Launcher of(boolean open, Theme theme, String portraitUrl) {
        var ground = new Looks(theme).ground();
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("accent", ground.fill());
        tokens.put("on-accent", ground.words());
        return new Launcher(open, theme.position(), tokens, portraitUrl);
    }

    Launcher opened() {
        return new Launcher(true, position, tokens, portraitUrl);
    }
}
