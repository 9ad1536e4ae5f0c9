package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writes as one tenant, then tries to read, change, delete and add to it as everybody else, in every table. */
class IsolationTests extends RunningPlatform {

    @Autowired
    private DataSource requests;

    private TwoTenants tenants;
    private Trespass trespass;

    @BeforeAll
    void twoTenants() {
        tenants = new TwoTenants(world);
        trespass = new Trespass(requests, tenants);
    }

    @Test
    void everyTableHoldsSomethingOfTheVictim() {
        assertThat(tenants.rowsOfVictim())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEqualTo("null"));
        assertThat(tenants.rowsOfVictim().keySet()).containsExactlyElementsOf(tenants.tables);
    }

    @Test
    void nobodyElseSeesARow() {
        for (var attacker : tenants.attackers().entrySet()) {
            for (var table : tenants.tables) {
                assertThat(trespass.seen(attacker.getValue(), table))
                        .as(attacker.getKey() + " reads " + table)
                        .isZero();
            }
        }
    }

    /** Without a condition: the attacker need not be able to read what they overwrite. */
    @Test
    void nobodyElseChangesARow() {
        var before = tenants.rowsOfVictim();
        for (var attacker : tenants.attackers().entrySet()) {
            for (var table : tenants.tables) {
                for (var column : trespass.granted(attacker.getValue(), table, "UPDATE")) {
                    assertThat(trespass.written(
                                    attacker.getValue(),
                                    "update " + table + " set " + column + " = " + tenants.ofVictim(table, column)))
                            .as(attacker.getKey() + " changes " + table + "." + column)
                            .isIn(0L, trespass.own(attacker.getValue(), table));
                }
            }
        }
        assertThat(tenants.rowsOfVictim()).isEqualTo(before);
    }

    @Test
    void nobodyElseDeletesARow() {
        var before = tenants.rowsOfVictim();
        for (var attacker : tenants.attackers().entrySet()) {
            for (var table : tenants.tables) {
                assertThat(trespass.written(attacker.getValue(), "delete from " + table))
                        .as(attacker.getKey() + " deletes from " + table)
                        .isIn(0L, trespass.own(attacker.getValue(), table));
            }
        }
        assertThat(tenants.rowsOfVictim()).isEqualTo(before);
    }

    /** A policy is asked before any key or check, so a refusal by one of these would mean that none was asked. */
    @Test
    void nobodyElseAddsARow() {
        for (var attacker : tenants.attackers().entrySet()) {
            for (var table : tenants.tables) {
                assertThat(trespass.refusal(attacker.getValue(), trespass.copyOfVictims(table, attacker.getValue())))
                        .as(attacker.getKey() + " adds to " + table)
                        .isIn("42501", Trespass.NOT_IN_THE_ROLE);
            }
        }
    }

    /** What the attacks above could have done, so that they do not prove themselves by doing nothing. */
    @Test
    void theSameWritesGoThroughInOnesOwnRows() {
        var owner = tenants.attackers().get("a worker for the stranger");
        assertThat(trespass.granted(owner, "messages", "UPDATE")).contains("text", "status");
        assertThat(trespass.granted(owner, "deployments", "UPDATE")).contains("config");
        assertThat(trespass.granted(owner, "twins", "UPDATE")).contains("live_version");
        assertThat(tenants.tables.stream()
                        .filter(table -> trespass.granted(owner, table, "UPDATE").stream()
                                .anyMatch(column -> trespass.written(
                                                owner,
                                                "update " + table + " set " + column + " = "
                                                        + tenants.ofVictim(table, column))
                                        > 0)))
                .contains("conversations", "deployments", "knowledge_passages", "messages", "twins");
        assertThat(trespass.written(owner, "delete from knowledge_sources")).isPositive();
    }

    @Test
    void nobodyElseReferencesARow() {
        var conversation = tenants.database.strings(
                "select id::text from conversations where celebrity_id = ?",
                tenants.victim.id().value());
        trespass.attempt(Attacker.fan(tenants.stranger.id(), UUID.fromString(tenants.fanOfVictim)), """
                insert into messages (id, celebrity_id, conversation_id, fan_id, role, text, status, client_message_id)
                values (gen_random_uuid(), '%s', '%s', '%s', 'FAN', 'planted', 'DONE', gen_random_uuid())
                """.formatted(
                        tenants.stranger.id().value(), conversation.getFirst(), tenants.fanOfVictim));
        assertThat(tenants.database.strings("select id::text from messages where text = 'planted'"))
                .isEmpty();
    }

    @Test
    void theVictimsOwnFanSeesOnlyTheirOwnTalk() {
        var other = tenants.victim.fan();
        other.ask("What is the secret word?");
        var claims = Attacker.fan(tenants.victim.id(), UUID.fromString(tenants.fanOfVictim))
                .with(
                        "deployment_id",
                        tenants.database
                                .strings(
                                        "select deployment_id::text from conversations where fan_id = ?::uuid",
                                        tenants.fanOfVictim)
                                .getFirst());
        assertThat(trespass.count(
                        claims, "select count(*) from messages where fan_id <> '" + tenants.fanOfVictim + "'"))
                .isZero();
        assertThat(trespass.count(claims, "select count(*) from messages")).isEqualTo(4);
        assertThat(trespass.attempt(claims, "update messages set text = 'never said'"))
                .isFalse();
        assertThat(
                        trespass.attempt(
                                claims,
                                "insert into messages (id, celebrity_id, conversation_id, fan_id, role, status, reply_to)"
                                        + " select gen_random_uuid(), celebrity_id, conversation_id, fan_id, 'TWIN', 'DONE', id from messages limit 1"))
                .isFalse();
    }

    @Test
    void workWithoutACallerFailsLoudly() {
        org.assertj.core.api.Assertions.assertThatThrownBy(Tenancy::caller).hasMessageContaining("No caller");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> {
                    try (var connection = requests.getConnection();
                            var statement = connection.createStatement()) {
                        statement.executeQuery("select * from celebrities");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void aPooledConnectionForgetsItsCaller() throws SQLException {
        for (int i = 0; i < 30; i++) {
            try (var connection = requests.getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select current_user, coalesce(current_setting('request.jwt.claims', true), '')")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("twins_app");
                assertThat(row.getString(2)).isEmpty();
            }
        }
    }
}
