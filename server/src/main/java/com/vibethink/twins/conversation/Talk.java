package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Brains;
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

    /** The language of the question; where it does not tell, that of what the fan said before. */
    String language(String otherwise) {
        var language = otherwise;
        for (var row : rows) {
            if (row.role() == Message.Role.FAN) language = Brains.language(row.text(), language);
        }
        return Brains.language(asked.text(), language);
    }
}
