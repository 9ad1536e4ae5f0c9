package com.vibethink.twins;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The one table of rights, asked where it is kept: what a role of a team includes, by {@code app.rights}. */
final class Rights {

    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Superuser database;

    Rights(Superuser database) {
        this.database = database;
    }

    /** Whether the role includes all that the operation says it asks for. */
    boolean include(String team, String role, ApiCall call) {
        return known.computeIfAbsent(team + " " + role, _ -> of(team, role)).containsAll(call.permissions());
    }

    /** Every team and role that the table gives something to, but for the platform's own work. */
    List<String> columns() {
        return database.strings("""
                select (regexp_matches(prosrc, 'when ''([A-Z]+ [A-Z]+)''', 'g'))[1] from pg_proc
                where oid = 'app.rights(text, text)'::regprocedure
                except select 'SYSTEM WORKER'
                """);
    }

    private Set<String> of(String team, String role) {
        var rights = database.strings("select coalesce(app.rights(?, ?), '')", team, role);
        return Set.of(rights.getFirst().strip().split(" "));
    }
}
