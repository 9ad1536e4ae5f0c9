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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row of the victim's into every table that takes one from any of its own callers. Values are made from what
 * the catalog says of the columns; a table whose checks they do not pass has none, and that is told.
 */
final class Canaries {

    private final Stage stage;
    private final Cast cast;
    private final List<Table> tables;
    private final Samples samples;
    private final Map<String, Row> written = new LinkedHashMap<>();
    private final Set<String> ofOthers = new HashSet<>();

    Canaries(Stage stage, Cast cast, List<Table> tables, Samples samples) {
        this.stage = stage;
        this.cast = cast;
        this.tables = tables;
        this.samples = samples;
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
                write(hand);
            }
        } while (written.size() > before);
    }

    /** @param hand whom the stage is for at present */
    void write(Caller hand) throws SQLException {
        for (var table : tables) {
            if (written.containsKey(table.name())) continue;
            for (var row : rows(table, hand)) {
                if (keep(row)) break;
            }
        }
    }

    /** What came by itself with what was written, such as the lines of a log. */
    void find(Caller reader) throws SQLException {
        stage.become(reader);
        for (var table : tables) {
            var columns = table.columns(Stage.role(reader), "SELECT");
            var owner = table.ownerColumn().filter(columns::contains);
            if (written.containsKey(table.name()) || owner.isEmpty()) continue;
            var query = "select "
                    + columns.stream().map(column -> Row.name(column.name())).collect(Collectors.joining(", "))
                    + " from " + Row.name(table.name())
                    + " where " + Row.name(owner.get().name()) + " = cast(? as uuid) limit 1";
            if (stage.attempt(query, List.of(owner(table))) instanceof Outcome.Done done && done.rows() == 1) {
                note(Row.of(table, columns, stage.rows(query, owner(table)).getFirst()));
            }
        }
    }

    private boolean keep(Row row) throws SQLException {
        if (row.values().isEmpty()) return false;
        var isWritten = stage.keep(row.insert(), row.parameters()) instanceof Outcome.Done;
        if (isWritten) note(row);
        return isWritten;
    }

    /** With what is required and with all, and each with every listed value in its turn. */
    private List<Row> rows(Table table, Caller hand) {
        int turns = table.columns().stream()
                .mapToInt(column -> column.choices().size())
                .max()
                .orElse(0);
        return IntStream.range(0, 2 * Math.max(turns, 1))
                .mapToObj(turn -> row(table, hand, turn / 2, turn % 2 == 1))
                .toList();
    }

    /** @param isFull also what may be left out */
    private Row row(Table table, Caller hand, int turn, boolean isFull) {
        var values = new LinkedHashMap<String, String>();
        for (var column : table.columns(Stage.role(hand), "INSERT")) {
            var value = value(table, column, hand, turn, isFull);
            if (value != null) values.put(column.name(), value);
        }
        return new Row(table, values);
    }

    private @Nullable String value(Table table, Column column, Caller hand, int turn, boolean isFull) {
        if (table.ownerColumn().filter(column::equals).isPresent()) return owner(table);
        var pointer = table.references().stream()
                .filter(reference -> reference.columns().containsKey(column.name()))
                .findFirst();
        if (pointer.isPresent()) {
            if (table.isOfTheOther(column)) return cast.mate().value().toString();
            return pointer.get().table().equals("users") ? by(hand) : pointedAt(pointer.get(), column, table);
        }
        return switch (column.name()) {
            case "fan_id" -> cast.fan().value().toString();
            case "id" -> (table.name().equals("deployments") ? cast.deployment().value() : Id.fresh()).toString();
            default -> column.isRequired() || isFull ? samples.of(column, turn) : null;
        };
    }

    private String owner(Table table) {
        return (table.owner() == Owner.PERSON
                        ? cast.victim().owner().value()
                        : cast.victim().team().value())
                .toString();
    }

    /** One of the platform's people says who they are; everything else was done by the victim. */
    private String by(Caller hand) {
        return (hand instanceof Caller.Person person && person.team() == null
                        ? person.user()
                        : cast.victim().owner())
                .value()
                .toString();
    }

    private @Nullable String pointedAt(Reference reference, Column column, Table table) {
        var target = written.get(reference.table());
        if (target == null || reference.table().equals(table.name())) return null;
        return target.values().get(reference.columns().get(column.name()));
    }
}
