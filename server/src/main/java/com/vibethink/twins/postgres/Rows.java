package com.vibethink.twins.postgres;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/** The rows of a query whose every row is a record: none of them is null, which JdbcClient cannot promise. */
public final class Rows {

    private Rows() {}

    public static <T> List<T> of(MappedQuerySpec<@Nullable T> query) {
        return query.stream().map(Objects::requireNonNull).toList();
    }
}
