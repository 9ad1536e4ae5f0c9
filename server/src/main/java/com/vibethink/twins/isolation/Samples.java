package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.Table.Column;
import com.vibethink.twins.postgres.Id;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Made-up values for columns of whose meaning nothing is known but name and type.
 *
 * @param soon for every time: what expires is neither over nor further off than may be
 */
record Samples(Instant soon) {

    /** @param turn which of several listed values is taken */
    @Nullable
    String of(Column column, int turn) {
        var choices = column.choices();
        if (!choices.isEmpty()) {
            var choice = choices.get(turn % choices.size());
            return column.type().endsWith("[]") ? "{" + choice + "}" : choice;
        }
        var unique = HexFormat.of().toHexDigits(Id.fresh().getLeastSignificantBits());
        return switch (column.type().replaceFirst("[ (].*", "")) {
            case "uuid" -> Id.fresh().toString();
            case "text", "character", "citext" ->
                column.name().matches(".*(email|recipient).*") ? unique + "@isolation.invalid" : "canary-" + unique;
            case "bytea" -> "\\x" + unique.repeat(4);
            case "smallint", "integer", "bigint", "numeric", "real", "double" -> "1";
            case "boolean" -> "false";
            case "json", "jsonb" -> "{}";
            case "timestamp", "date" -> soon.toString();
            case "text[]", "uuid[]" -> "{}";
            case "inet" -> "192.0.2.1";
            default -> null;
        };
    }
}
