package com.vibethink.twins.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Which of the database's refusals are the caller's doing. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseRefusalsTests {

    @ParameterizedTest
    @CsvSource({"42501, forbidden", "23505, conflict", "22021, unstorable_text", "22P05, unstorable_text"})
    void areTheCallers(String state, String code) {
        assertThat(DatabaseRefusals.of(refused(state)).orElseThrow().problem().code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22012", "22003", "22P02", "22001", "23502", "57014", "08006"})
    void areOurs(String state) {
        assertThat(DatabaseRefusals.of(refused(state))).isEmpty();
    }

    @Test
    void aForbiddenStatementIsLogged(CapturedOutput output) {
        DatabaseRefusals.of(refused("42501"));
        assertThat(output).contains("The database refused a statement").contains("permission denied");
    }

    private static Exception refused(String state) {
        return new IllegalStateException(new SQLException("permission denied for table users", state));
    }
}
