package com.vibethink.twins.domain;

import com.vibethink.twins.domain.Domain.Seen;
import com.vibethink.twins.domain.ShownDomain.Entry;
import com.vibethink.twins.domain.ShownDomain.Kind;
import com.vibethink.twins.domain.ShownDomain.Purpose;
import com.vibethink.twins.home.Home;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a team has to put into the DNS of its host, beside what is there. */
@Component
class Instructions {

    private static final Seen NOTHING = new Seen(List.of(), null, List.of(), false, false, null);

    private final Inspection inspection;
    private final Home home;

    Instructions(Inspection inspection, Home home) {
        this.inspection = inspection;
        this.home = home;
    }

    ShownDomain shown(Domain domain) {
        var seen = domain.seen() == null ? NOTHING : domain.seen();
        return new ShownDomain(
                domain.id(),
                domain.host(),
                domain.name().shown(),
                domain.state(),
                domain.lostBecause(),
                domain.isShown() ? home.site().at(domain.name().sample()).text() : null,
                records(domain, seen),
                seen.unreachable(),
                domain.failures(),
                domain.failingSince(),
                domain.checkedAt(),
                domain.createdAt());
    }

    private List<Entry> records(Domain domain, Seen seen) {
        var host = domain.name();
        var records = new ArrayList<Entry>();
        records.add(new Entry(Purpose.PROOF, Kind.TXT, host.proof(), domain.proof(), seen.texts(), seen.proven()));
        var isDone = seen.leadsHere();
        List<String> alias = seen.alias() == null ? List.of() : List.of(seen.alias());
        var kind = host.isApex() ? Kind.ALIAS : Kind.CNAME;
        records.add(new Entry(Purpose.ADDRESS, kind, host.text(), inspection.target(), alias, isDone));
        if (host.isApex()) {
            for (var address : inspection.givenAddresses()) {
                var number = address.contains(":") ? Kind.AAAA : Kind.A;
                records.add(new Entry(Purpose.ADDRESS, number, host.text(), address, seen.addresses(), isDone));
            }
        }
        return records;
    }
}
