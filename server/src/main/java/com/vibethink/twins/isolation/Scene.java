package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.Cast.Party;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Stage;
import com.vibethink.twins.tenancy.Stage.Outcome;
import com.vibethink.twins.tenancy.UserId;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Founds the teams of a play the way the product founds them, by the hand of one of the platform's administrators, and
 * has the victim fill its tables.
 */
final class Scene {

    private final Stage stage;
    private final Cast cast;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Canaries canaries;

    private Scene(Stage stage, Cast cast, List<Table> tables) {
        this.stage = stage;
        this.cast = cast;
        this.canaries = new Canaries(stage, cast, tables);
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    /** @throws IllegalStateException when what has to go through did not: then nothing could be proven */
    static Canaries set(Stage stage, Cast cast, List<Table> tables) throws SQLException {
        var scene = new Scene(stage, cast, tables);
        var platform = new Caller.Platform("isolation");
        stage.become(platform);
        var administrator = scene.administrator();
        for (var party : cast.parties()) scene.welcome(party);
        for (var party : cast.parties()) {
            var founder = new Caller.Person(administrator, party.team());
            stage.become(founder);
            scene.found(party);
            if (party.equals(cast.victim())) scene.canaries.write(Stage.role(founder));
        }
        scene.canaries.write(cast.victims());
        return scene.canaries;
    }

    private UserId administrator() throws SQLException {
        var found = stage.rows("""
                select user_id from members where team_id = app.platform() and role = 'ADMIN'
                order by created_at limit 1
                """);
        if (found.isEmpty()) throw new IllegalStateException("The platform has no administrator yet");
        return new UserId(java.util.UUID.fromString(
                Objects.requireNonNull(found.getFirst().getFirst())));
    }

    private void welcome(Party party) throws SQLException {
        var person = party.owner().value().toString();
        must(
                party,
                "users",
                Map.of(
                        "id", person,
                        "email", person + "@isolation.invalid",
                        "name", "Canary",
                        "locale", "en",
                        "password_hash", "none"));
    }

    private void found(Party party) throws SQLException {
        var team = party.team().value().toString();
        must(party, "teams", Map.of("id", team, "kind", party.kind()));
        must(
                party,
                "members",
                Map.of(
                        "team_id",
                        team,
                        "team_kind",
                        party.kind(),
                        "user_id",
                        party.owner().value().toString(),
                        "role",
                        "OWNER"));
        if (party.kind().equals("CELEBRITY")) {
            must(party, "celebrities", Map.of("id", team, "slug", "canary-" + team, "name", "Canary", "type", "OTHER"));
        }
    }

    private void must(Party party, String table, Map<String, String> values) throws SQLException {
        var row = new Row(Objects.requireNonNull(tables.get(table), table), values);
        if (stage.keep(row.insert(), row.parameters()) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("A canary could not be written into " + table + ": " + refused.message());
        }
        if (party.equals(cast.victim())) canaries.note(row);
        else canaries.noteOwn(party, table);
    }
}
