package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.Cast.Party;
import com.vibethink.twins.isolation.Table.Owner;
import com.vibethink.twins.isolation.Table.Reference;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import com.vibethink.twins.tenancy.Stage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one actor tries at one table, as the role and with the claims that the stage has for it. */
final class Attack {

    private final Stage stage;
    private final Actor actor;
    private final String role;
    private final List<Party> own;
    private final Table table;
    private final Canaries canaries;
    private final Judgement judge;

    Attack(Stage stage, Cast cast, Actor actor, String role, Table table, Canaries canaries) {
        this.stage = stage;
        this.actor = actor;
        this.role = role;
        this.own = cast.own(actor);
        this.table = table;
        this.canaries = canaries;
        this.judge = new Judgement(actor, canaries.of(table).isPresent());
    }

    List<Probed> all() throws SQLException {
        var probed = new ArrayList<Probed>();
        probed.add(read());
        probed.add(judge.touched(Attempt.UPDATE, stage.attempt(update(), updateValues())));
        probed.add(judge.touched(
                Attempt.DELETE, stage.attempt("delete from " + name() + " where " + tripwire(), List.of())));
        for (var row : inTheVictimsName()) {
            probed.add(judge.added(stage.attempt(row.insert(), row.parameters())));
        }
        for (var row : pointingAtTheVictims()) {
            probed.add(judge.referred(stage.attempt(row.insert(), row.parameters())));
        }
        return probed;
    }

    /** Any row that is not one's own, the victim's or of anybody who is really there. */
    private Probed read() throws SQLException {
        var owner = table.ownerColumn().filter(column -> column.may(role, "SELECT"));
        if (owner.isEmpty()) {
            long mine = canaries.own(own, table);
            return judge.seen(mine, stage.attempt("select 1 from " + name() + " limit " + (mine + 1), List.of()));
        }
        var column = Row.name(owner.get().name());
        return judge.seen(
                0,
                stage.attempt(
                        "select 1 from " + name() + " where " + column + " is null or " + column
                                + " <> all (cast(? as uuid[])) limit 1",
                        List.of("{" + String.join(",", ownIds()) + "}")));
    }

    /**
     * True for as many rows as are the actor's own, and a division by zero at the next: so a broken lock is found by the
     * first row that would have been written, and none is. It names no column, because the actor need not be able to
     * read what they overwrite.
     */
    private String tripwire() {
        return "1 / (%d + 1 - set_config('isolation.reached', (coalesce(nullif(current_setting('isolation.reached', true), ''), '0')::int + 1)::text, true)::int) is not null"
                .formatted(canaries.own(own, table));
    }

    private String update() {
        var columns = table.columns(role, "UPDATE");
        var written = columns.isEmpty() ? List.of(table.columns().getFirst()) : columns;
        return "update " + name() + " set "
                + written.stream()
                        .map(column -> Row.name(column.name()) + " = "
                                + known(column.name())
                                        .map(_ -> row().cast(column.name()))
                                        .orElse("default"))
                        .collect(Collectors.joining(", "))
                + " where " + tripwire();
    }

    private List<String> updateValues() {
        var columns = table.columns(role, "UPDATE");
        var written = columns.isEmpty() ? List.of(table.columns().getFirst()) : columns;
        return written.stream().flatMap(column -> known(column.name()).stream()).toList();
    }

    private Optional<String> known(String column) {
        return canaries.of(table).map(row -> row.values().get(column));
    }

    private Row row() {
        return canaries.of(table).orElseThrow();
    }

    /** A row of the victim's; and where people belong to it, the actor as one of them. */
    private List<Row> inTheVictimsName() {
        var owner = table.ownerColumn();
        if (owner.isEmpty()) return List.of();
        var rows = new ArrayList<Row>();
        var theirs = fresh(canaries.victims(table)).writableBy(role, owner.get().name());
        rows.add(theirs);
        if (table.owner() == Owner.TEAM && table.column("user_id").isPresent()) {
            own.forEach(party ->
                    rows.add(theirs.with("user_id", party.owner().value().toString())));
        }
        return rows;
    }

    private List<Row> pointingAtTheVictims() {
        var owner = table.ownerColumn();
        var canary = canaries.of(table);
        if (owner.isEmpty() || canary.isEmpty() || table.owner() != Owner.TEAM || homes().isEmpty()) return List.of();
        return table.pointers().stream()
                .filter(pointer -> canaries.isOfTeam(pointer.table())
                        && canary.get()
                                .values()
                                .keySet()
                                .containsAll(pointer.columns().keySet()))
                .map(pointer -> fresh(alone(canary.get(), pointer))
                        .with(owner.get().name(), homes().getFirst())
                        .writableBy(role, owner.get().name()))
                .toList();
    }

    /** Without what else it could point at, so that a refusal is about this one. */
    private Row alone(Row row, Reference pointer) {
        var others = new HashSet<String>();
        table.pointers().forEach(other -> others.addAll(other.columns().keySet()));
        others.removeAll(pointer.columns().keySet());
        others.removeIf(column -> table.column(column).orElseThrow().isRequired());
        return row.without(others);
    }

    /** The team at whose place the actor really is. */
    private List<String> homes() {
        return switch (actor) {
            case STRANGER, WORKER, FAN -> List.of(canaries.stranger());
            case IMPOSTOR, BRAND, OTHER_FAN, ANONYMOUS, EVERYBODY -> List.of();
        };
    }

    private Row fresh(Row row) {
        var isOwner =
                table.ownerColumn().filter(column -> column.name().equals("id")).isPresent();
        return isOwner || !row.values().containsKey("id")
                ? row
                : row.with("id", Id.fresh().toString());
    }

    private List<String> ownIds() {
        return own.stream()
                .map(party -> (table.owner() == Owner.PERSON ? party.owner() : party.team())
                        .value()
                        .toString())
                .toList();
    }

    private String name() {
        return Row.name(table.name());
    }
}
