package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.Table.Column;
import com.vibethink.twins.isolation.Table.Reference;
import com.vibethink.twins.tenancy.Stage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The platform's tables, looked up in the database at the time of asking: a new one is there by itself. */
final class Catalog {

    /** As PostgreSQL writes a check that lists what a column takes. */
    private static final String LISTED = "\\b%s (?:= ANY \\(|<@ )ARRAY\\[([^\\]]*)\\]";

    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

    private static final String TABLES = """
            select c.relname, c.relrowsecurity and c.relforcerowsecurity
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and c.relowner = (select t.relowner from pg_class t where t.oid = 'public.teams'::regclass)
              and c.relname not like 'flyway%'
            order by 1
            """;

    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull and not a.atthasdef,
                   a.attidentity <> '' or a.attgenerated <> '',
                   (select pg_get_constraintdef(k.oid) from pg_constraint k
                    where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                      and pg_get_constraintdef(k.oid) like '%ARRAY[%' limit 1),
                   (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
                    where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
                      and cardinality(k.conkey) > 1),
                   (select string_agg(r || ' ' || p, ',') from unnest(array['anon', 'authenticated', 'service_role']) r
                    cross join unnest(array['SELECT', 'INSERT', 'UPDATE']) p
                    where has_column_privilege(r, c.oid, a.attnum, p))
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            order by c.relname, a.attnum
            """;

    private static final String REFERENCES = """
            select k.oid, c.relname, f.relname, a.attname, b.attname
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid and c.relnamespace = 'public'::regnamespace
            join pg_class f on f.oid = k.confrelid and f.relnamespace = 'public'::regnamespace
            cross join lateral unnest(k.conkey, k.confkey) as pair (here, there)
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here
            join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.there
            where k.contype = 'f' order by k.oid
            """;

    private Catalog() {}

    static List<Table> tables(Stage stage) throws SQLException {
        var columns = columns(stage);
        var references = references(stage);
        return stage.rows(TABLES).stream()
                .map(row -> new Table(
                        text(row, 0),
                        "t".equals(row.get(1)),
                        columns.getOrDefault(text(row, 0), List.of()),
                        references.getOrDefault(text(row, 0), List.of())))
                .toList();
    }

    private static Map<String, List<Column>> columns(Stage stage) throws SQLException {
        var columns = new LinkedHashMap<String, List<Column>>();
        for (var row : stage.rows(COLUMNS)) {
            var rights = row.get(7);
            var always = listed(text(row, 1), row.get(5));
            columns.computeIfAbsent(text(row, 0), _ -> new ArrayList<>())
                    .add(new Column(
                            text(row, 1),
                            text(row, 2),
                            "t".equals(row.get(3)),
                            "t".equals(row.get(4)),
                            always.isEmpty() ? listed(text(row, 1), row.get(6)) : always.subList(0, 1),
                            rights == null ? Set.of() : Set.of(rights.split(","))));
        }
        return columns;
    }

    private static Map<String, List<Reference>> references(Stage stage) throws SQLException {
        var byConstraint = new LinkedHashMap<String, Reference>();
        var byTable = new LinkedHashMap<String, List<Reference>>();
        for (var row : stage.rows(REFERENCES)) {
            var reference = byConstraint.computeIfAbsent(text(row, 0), _ -> {
                var begun = new Reference(text(row, 2), new LinkedHashMap<>());
                byTable.computeIfAbsent(text(row, 1), _ -> new ArrayList<>()).add(begun);
                return begun;
            });
            reference.columns().put(text(row, 3), text(row, 4));
        }
        return byTable;
    }

    private static List<String> listed(String column, @Nullable String check) {
        if (check == null) return List.of();
        return Pattern.compile(LISTED.formatted(Pattern.quote(column)))
                .matcher(check)
                .results()
                .flatMap(list -> TEXT.matcher(list.group(1)).results())
                .map(text -> text.group(1))
                .distinct()
                .toList();
    }

    private static String text(List<@Nullable String> row, int at) {
        return Objects.requireNonNull(row.get(at));
    }
}
