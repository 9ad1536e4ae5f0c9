package com.vibethink.twins.domain;

import com.vibethink.twins.domain.Domain.Seen;
import com.vibethink.twins.home.Home;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at what the DNS says of a host: whether its token is there, and whether it leads here. */
@Component
class Inspection {

    private final Dns dns;
    private final DomainSettings settings;
    private final Home home;

    Inspection(Dns dns, DomainSettings settings, Home home) {
        this.dns = dns;
        this.settings = settings;
        this.home = home;
    }

    Seen of(Domain domain) {
        var proof = dns.ask(domain.name().proof(), "TXT");
        // Name servers that do not answer once are not waited for four times more.
        if (proof instanceof Dns.Answer.Unreachable(var why))
            return new Seen(List.of(), null, List.of(), false, false, why);
        var texts =
                proof.records().stream().limit(10).map(Inspection::shortened).toList();
        var alias = dns.ask(domain.name().sample(), "CNAME").records().stream().findFirst();
        var addresses = addresses(domain.name().sample());
        var leadsHere = alias.filter(target()::equals).isPresent() || isOurs(addresses);
        return new Seen(
                texts, alias.orElse(null), addresses, proof.records().contains(domain.proof()), leadsHere, null);
    }

    /** What a host is to be an alias of. */
    String target() {
        return settings.target(home).toLowerCase(Locale.ROOT);
    }

    /** For names that cannot be an alias; none where nobody set any. */
    List<String> givenAddresses() {
        return settings.addresses();
    }

    /** A proxy of the team's own may stand between: then only the proof tells, and that is enough to be shown. */
    private boolean isOurs(List<String> addresses) {
        var ours = settings.addresses().isEmpty() ? addresses(target()) : settings.addresses();
        return !addresses.isEmpty() && ours.containsAll(addresses);
    }

    private List<String> addresses(String name) {
        return Stream.of("A", "AAAA")
                .flatMap(kind -> dns.ask(name, kind).records().stream())
                .limit(20)
                .toList();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 255));
    }
}
