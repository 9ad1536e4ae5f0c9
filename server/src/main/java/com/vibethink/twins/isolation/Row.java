package com.vibethink.twins.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values for columns of a table, as text; written as an insert. */
record Row(Table table, Map<String, String> values) {

    /** What is null is left out. */
    static Row of(Table table, List<Table.Column> columns, List<@Nullable String> read) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            var value = read.get(i);
            if (value != null) values.put(columns.get(i).name(), value);
        }
        return new Row(table, values);
    }

    Row with(String column, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(column, value);
        return new Row(table, changed);
    }

    Row without(Iterable<String> columns) {
        var changed = new LinkedHashMap<>(values);
        columns.forEach(changed::remove);
        return new Row(table, changed);
    }

    /** What of it a role may write; at the least the given column, to be refused. */
    Row writableBy(String role, String atLeast) {
        var writable = new LinkedHashMap<>(values);
        writable.keySet()
                .removeIf(name -> table.column(name)
                        .filter(column -> column.may(role, "INSERT"))
                        .isEmpty());
        if (writable.isEmpty() && values.containsKey(atLeast)) writable.put(atLeast, values.getOrDefault(atLeast, ""));
        return new Row(table, writable);
    }

    String insert() {
        var names = String.join(", ", quoted());
        var casts = values.keySet().stream().map(this::cast).collect(Collectors.joining(", "));
        return "insert into " + name(table.name()) + " (" + names + ") values (" + casts + ")";
    }

    List<String> parameters() {
        return new ArrayList<>(values.values());
    }

    String cast(String column) {
        return "cast(? as " + table.column(column).orElseThrow().type() + ")";
    }

    private List<String> quoted() {
        return values.keySet().stream().map(Row::name).toList();
    }

    static String name(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }
}
