package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.Cast.Party;
import com.vibethink.twins.isolation.Table.Column;
import com.vibethink.twins.isolation.Table.Owner;
import com.vibethink.twins.isolation.Table.Reference;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Stage;
import com.vibethink.twins.tenancy.Stage.Outcome;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row of the victim's into every table that takes one from any of its own callers. Values are made from what
 * the catalog says of the columns; a table whose checks they do not pass has none, and that is told.
 */
final class Canaries {

    private final Stage stage;
    private final Cast cast;
    private final List<Table> tables;
    private final Map<String, Row> written = new LinkedHashMap<>();
    private final Set<String> ofOthers = new HashSet<>();

    Canaries(Stage stage, Cast cast, List<Table> tables) {
        this.stage = stage;
        this.cast = cast;
        this.tables = tables;
    }

    /** The victim's row in a table. */
    Optional<Row> of(Table table) {
        return Optional.ofNullable(written.get(table.name()));
    }

    /** The victim's row, or no more of it than whose it would be. */
    Row victims(Table table) {
        return of(table)
                .orElseGet(() -> new Row(
                        table,
                        table.ownerColumn()
                                .map(column -> Map.of(column.name(), owner(table)))
                                .orElse(Map.of())));
    }

    String stranger() {
        return cast.stranger().team().value().toString();
    }

    /** Whether a table holds the victim's, and not a person's. */
    boolean isOfTeam(String table) {
        return written.containsKey(table) && written.get(table).table().owner() == Owner.TEAM;
    }

    /** What was written on the way, of whoever's hands. */
    void note(Row row) {
        written.put(row.table().name(), row);
    }

    void noteOwn(Party party, String table) {
        ofOthers.add(party.team() + " " + table);
    }

    /** How many rows of a table the parties have by right: one each where one was written for them. */
    long own(List<Party> parties, Table table) {
        return parties.stream()
                .filter(party -> ofOthers.contains(party.team() + " " + table.name()))
                .count();
    }

    /** Tries again as long as it helps: rows wait for those they point at. */
    void write(List<Caller> hands) throws SQLException {
        int before;
        do {
            before = written.size();
            for (var hand : hands) {
                stage.become(hand);
                write(Stage.role(hand));
            }
        } while (written.size() > before);
    }

    /** As whoever the stage is for at present. */
    void write(String role) throws SQLException {
        for (var table : tables) {
            if (!written.containsKey(table.name()) && !keep(row(table, role, false))) keep(row(table, role, true));
        }
    }

    private boolean keep(Row row) throws SQLException {
        if (row.values().isEmpty()) return false;
        var isWritten = stage.keep(row.insert(), row.parameters()) instanceof Outcome.Done;
        if (isWritten) note(row);
        return isWritten;
    }

    /** @param isFull also what may be left out */
    private Row row(Table table, String role, boolean isFull) {
        var values = new LinkedHashMap<String, String>();
        for (var column : table.columns(role, "INSERT")) {
            var value = value(table, column, isFull);
            if (value != null) values.put(column.name(), value);
        }
        return new Row(table, values);
    }

    private @Nullable String value(Table table, Column column, boolean isFull) {
        if (table.ownerColumn().filter(column::equals).isPresent()) return owner(table);
        var pointer = table.references().stream()
                .filter(reference -> reference.columns().containsKey(column.name()))
                .findFirst();
        if (pointer.isPresent()) return pointedAt(pointer.get(), column, table);
        return switch (column.name()) {
            case "fan_id" -> cast.fan().value().toString();
            case "id" -> (table.name().equals("deployments") ? cast.deployment().value() : Id.fresh()).toString();
            default -> column.isRequired() || isFull ? sample(column) : null;
        };
    }

    private String owner(Table table) {
        return (table.owner() == Owner.PERSON
                        ? cast.victim().owner().value()
                        : cast.victim().team().value())
                .toString();
    }

    private @Nullable String pointedAt(Reference reference, Column column, Table table) {
        var target = written.get(reference.table());
        if (target == null || reference.table().equals(table.name())) return null;
        return target.values().get(reference.columns().get(column.name()));
    }

    private static @Nullable String sample(Column column) {
        if (column.choice() != null) return column.choice();
        var unique = HexFormat.of().toHexDigits(Id.fresh().getLeastSignificantBits());
        return switch (column.type().replaceFirst("[ (].*", "")) {
            case "uuid" -> Id.fresh().toString();
            case "text", "character", "citext" ->
                column.name().matches(".*(email|recipient).*") ? unique + "@isolation.invalid" : "canary-" + unique;
            case "bytea" -> "\\x" + unique.repeat(4);
            case "smallint", "integer", "bigint", "numeric", "real", "double" -> "1";
            case "boolean" -> "false";
            case "json", "jsonb" -> "{}";
            case "timestamp", "date" -> "2100-01-01";
            case "text[]", "uuid[]" -> "{}";
            case "inet" -> "192.0.2.1";
            default -> null;
        };
    }
}
