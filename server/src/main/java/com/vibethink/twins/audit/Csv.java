package com.vibethink.twins.audit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines for spreadsheets (RFC 4180). */
final class Csv {

    static final String HEAD = "number,at,actor_kind,actor_id,actor_name,actor_staff,action,object_type,object_id,"
            + "address,agent,before,after,previous_hash,hash\r\n";

    private Csv() {}

    static String line(Row row) {
        return Stream.of(
                        row.number(),
                        row.at(),
                        row.actorKind(),
                        row.actorId(),
                        row.actorName(),
                        row.actorStaff(),
                        row.action(),
                        row.objectType(),
                        row.objectId(),
                        row.address(),
                        row.agent(),
                        row.before(),
                        row.after(),
                        row.previousHash(),
                        row.hash())
                .map(Csv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet would take what begins like a formula for one and run it: an apostrophe makes it a text. */
    static String cell(@Nullable Object value) {
        if (value == null) return "";
        var text = value.toString().replace("\"", "\"\"");
        var isFormula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + text + '"';
    }
}
