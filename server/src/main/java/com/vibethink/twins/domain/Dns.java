package com.vibethink.twins.domain;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;
import org.springframework.stereotype.Component;

/** Asks a name server, past the cache of this process. */
@Component
class Dns {

    private static final String PATIENCE_MS = "2000";

    private final String server;

    Dns(DomainSettings settings) {
        this.server = settings.resolver().isBlank()
                ? "dns:"
                : "dns://" + settings.resolver().strip();
    }

    /** What came of a question. */
    sealed interface Answer {

        /** @param records empty when the name is not there, or has none of the kind */
        record Told(List<String> records) implements Answer {}

        /** Nobody could tell. */
        record Unreachable(String why) implements Answer {}

        default List<String> records() {
            return switch (this) {
                case Told told -> told.records();
                case Unreachable _ -> List.of();
            };
        }
    }

    Answer ask(String name, String kind) {
        try {
            var context = new InitialDirContext(settings());
            try {
                return new Answer.Told(records(context, name, kind));
            } finally {
                context.close();
            }
        } catch (NameNotFoundException e) {
            return new Answer.Told(List.of());
        } catch (NamingException e) {
            var why = String.valueOf(e.getMessage());
            return new Answer.Unreachable(why.substring(0, Math.min(why.length(), 200)));
        }
    }

    private static List<String> records(InitialDirContext context, String name, String kind) throws NamingException {
        var records = new ArrayList<String>();
        var found = context.getAttributes(name, new String[] {kind}).get(kind);
        if (found == null) return List.of();
        for (var values = found.getAll(); values.hasMore(); ) records.add(plain(String.valueOf(values.next()), kind));
        return List.copyOf(records);
    }

    /** Long texts come in quoted pieces; names end with a dot, in any case. */
    private static String plain(String record, String kind) {
        if (!"TXT".equals(kind)) return record.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return record.startsWith("\"") ? record.replace("\" \"", "").replace("\"", "") : record;
    }

    /** JNDI wants its settings in this old kind of map. */
    @SuppressWarnings("PMD.ReplaceHashtableWithMap")
    private Hashtable<String, String> settings() {
        var settings = new Hashtable<String, String>();
        settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        settings.put(Context.PROVIDER_URL, server);
        settings.put("com.sun.jndi.dns.timeout.initial", PATIENCE_MS);
        settings.put("com.sun.jndi.dns.timeout.retries", "2");
        return settings;
    }
}
