package com.vibethink.twins.postgres;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A slice of a list.
 *
 * @param nextCursor what to send as {@code cursor} for the next slice; null at the end
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** Of rows read with a limit of one more than wanted, which tells whether there is a next slice. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) return new Page<>(rows, null);
        var items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), nextCursor);
    }
}
