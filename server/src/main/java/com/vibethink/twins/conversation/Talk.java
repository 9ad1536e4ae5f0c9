package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Brains;
import com.vibethink.twins.brain.Query;
import com.vibethink.twins.brain.Turn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question and what was said before it.
 *
 * @param rows the latest messages, the question among them
 * @param answer what answers it already, if anything does
 */
record Talk(
        Asked asked, List<MessageTable.Row> rows, @Nullable MessageId answer) {

    /** How many messages before the question a brain is told. */
    static final int REMEMBERED = 10;

    List<Turn> turns() {
        return rows.stream()
                .filter(row -> !row.id().equals(asked.question()) && !row.text().isBlank())
                .map(row -> row.role() == Message.Role.FAN ? Turn.fan(row.text()) : Turn.twin(row.text()))
                .toList();
    }

    /** The question as recall and reply take it; where its words tell no language, in that of what the fan said before. */
    Query question(String otherwise) {
        var language = otherwise;
        for (var row : rows) {
            if (row.role() == Message.Role.FAN) language = Brains.language(row.text(), language);
        }
        return Query.of(asked.text(), turns(), language);
    }
}
