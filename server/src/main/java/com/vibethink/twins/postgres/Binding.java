package com.vibethink.twins.postgres;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/** Named parameters as the product writes them: ids, instants, enums, lists and {@link Json} records. */
class Binding extends NamedParameterJdbcTemplate {

    private final JsonMapper json;

    Binding(JdbcOperations operations, JsonMapper json) {
        super(operations);
        this.json = json;
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql, SqlParameterSource parameters, @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        return super.getPreparedStatementCreator(sql, new Bound(parameters), customizer);
    }

    private @Nullable Object bind(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> many.stream().map(this::bind).toArray(size -> arrayOf(many, size));
            case Object record when record.getClass().isAnnotationPresent(Json.class) -> jsonb(record);
            default -> value;
        };
    }

    private static Object[] arrayOf(Collection<?> many, int size) {
        return many.stream().allMatch(Id.class::isInstance) && !many.isEmpty() ? new UUID[size] : new String[size];
    }

    private PGobject jsonb(Object record) {
        try {
            var object = new PGobject();
            object.setType("jsonb");
            object.setValue(json.writeValueAsString(record));
            return object;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private class Bound implements SqlParameterSource {

        private final SqlParameterSource source;

        Bound(SqlParameterSource source) {
            this.source = source;
        }

        @Override
        public boolean hasValue(String name) {
            return source.hasValue(name);
        }

        @Override
        public @Nullable Object getValue(String name) {
            return bind(source.getValue(name));
        }
    }
}
