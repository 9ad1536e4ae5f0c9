package com.vibethink.twins.problem;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** A text of a body: no number instead, and no half of a surrogate pair in it, of which "?" would be kept. */
class WholeText extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser body, DeserializationContext context) {
        if (body.currentToken().isNumeric() || body.currentToken().isBoolean())
            return (String) context.handleUnexpectedToken(getValueType(context), body);
        var text = super.deserialize(body, context);
        if (text != null && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) throw Refusal.unstorableText();
        return text;
    }
}
