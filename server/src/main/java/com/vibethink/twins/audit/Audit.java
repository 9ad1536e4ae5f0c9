package com.vibethink.twins.audit;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail of the team the caller works for. */
@Component
class Audit {

    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final AuditTable table;
    private final JsonMapper json;

    Audit(AuditTable table, JsonMapper json) {
        this.table = table;
        this.json = json;
    }

    /**
     * Whether the chain holds.
     *
     * @param lastHash of the last line: who has kept it elsewhere can prove what came before it
     * @param firstBroken the first line that was altered, removed or put in
     */
    @Schema(name = "AuditVerification")
    record Verification(
            long entries,
            boolean ok,
            String lastHash,
            @Nullable Long firstBroken) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    Page<Entry> list(Wanted wanted, @Nullable String cursor, int limit) {
        enter();
        var rows = table.latest(wanted, cursor == null ? null : read(cursor), limit + 1);
        return Page.of(rows, limit, row -> String.valueOf(row.number())).map(this::entry);
    }

    /** The lines after this one, oldest first. */
    @Transactional(readOnly = true)
    List<Row> after(Wanted wanted, long number, int limit) {
        enter();
        return table.after(wanted, number, limit);
    }

    @Transactional(readOnly = true)
    Verification verify() {
        enter();
        var found = table.verify();
        return new Verification(found.entries(), found.firstBroken() == null, found.lastHash(), found.firstBroken());
    }

    private void enter() {
        if (!table.isOpen()) throw Refusal.forbidden("not_allowed", "This is for those who run the platform.");
    }

    private Entry entry(Row row) {
        return new Entry(
                row.number(),
                row.at(),
                new Entry.Actor(row.actorKind(), row.actorId(), row.actorName(), row.actorStaff()),
                row.action(),
                new Entry.Thing(row.objectType(), row.objectId(), row.objectName()),
                row.address(),
                row.agent(),
                fields(row.before()),
                fields(row.after()),
                row.hash());
    }

    private @Nullable Map<String, @Nullable Object> fields(@Nullable String text) {
        return text == null ? null : json.readValue(text, FIELDS);
    }

    private static long read(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("invalid_parameter", "The parameter cursor has no such value.");
        }
    }
}
