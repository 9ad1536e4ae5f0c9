package com.vibethink.twins.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log is a chain: without gaps, added to alone, and it shows what was done to it. */
class AuditChainTests extends RunningPlatform {

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    private Superuser database;

    @BeforeAll
    void connect() {
        database = Superuser.of(home());
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        var star = world.star();
        var before = Log.entries(database);
        assertThatThrownBy(() -> transactions.run(new Caller.Worker(star.id(), "test"), () -> {
                    sql.sql("update celebrities set name = 'Never'").update();
                    throw new IllegalStateException("No");
                }))
                .hasMessage("No");
        assertThat(Log.entries(database)).isEqualTo(before);
    }

    @Test
    void numbersHaveNoGapsHoweverManyWriteAtOnce() throws Exception {
        var star = world.star();
        var first = Log.lines(star).size();
        try (var many = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < 80; i++) {
                var name = "Name " + i;
                work.add(many.submit(() -> transactions.run(
                        new Caller.Worker(star.id(), "test"),
                        () -> sql.sql("update celebrities set name = :name")
                                .param("name", name)
                                .update())));
            }
            for (var each : work) each.get();
        }
        assertThat(database.strings(
                        "select number::text from audit_entries where team_id = ? order by at, number",
                        star.id().value()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, first + 80)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(Log.verification(star).path("ok").asBoolean()).isTrue();
    }

    @Test
    void nobodyAltersIt() {
        var statements = List.of(
                "update audit_entries set action = 'a.b'",
                "delete from audit_entries",
                "truncate audit_entries",
                "update audit_heads set number = 1",
                "delete from audit_heads",
                "truncate audit_heads");
        for (var login : List.of(database.in("twins", "twins_owner"), database)) {
            for (var statement : statements) {
                assertThatThrownBy(() -> login.sql().execute(statement))
                        .as(statement)
                        .hasStackTraceContaining("only added to");
            }
        }
        for (var statement : statements) {
            for (var role : List.of("authenticated", "service_role", "anon")) {
                assertThatThrownBy(() -> database.sql().execute("set role " + role + "; " + statement))
                        .as(role + ": " + statement)
                        .hasStackTraceContaining("permission denied");
            }
        }
    }

    @Test
    void findsTheLineThatWasTamperedWith() {
        assertThat(broken(
                        world.star(),
                        "update audit_entries set after = '{\"name\": \"Another\"}' where number = 3 and team_id = ?"))
                .isEqualTo(3);
        assertThat(broken(world.star(), "delete from audit_entries where number = 2 and team_id = ?"))
                .isEqualTo(2);
        assertThat(broken(
                        world.star(),
                        "update audit_entries set at = at - interval '1 day' where number = 1 and team_id = ?"))
                .isEqualTo(1);
        var star = world.star();
        var last = Log.lines(star).size();
        assertThat(broken(star, "delete from audit_entries where number = " + last + " and team_id = ?"))
                .as("the end was cut off")
                .isEqualTo(last);
    }

    private long broken(Star star, String statement) {
        database.sql().execute("alter table audit_entries disable trigger user");
        try {
            database.sql().update(statement, star.id().value());
        } finally {
            database.sql().execute("alter table audit_entries enable trigger user");
        }
        assertThat(Log.verification(star).path("ok").asBoolean()).isFalse();
        return Log.verification(star).path("first_broken").asLong();
    }
}
