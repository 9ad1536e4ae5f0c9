package com.vibethink.twins.portrait;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Portraits for anybody who knows a celebrity's name; photos only while the celebrity is on the platform. */
@Component
class PublicPortraits {

    private final Directory directory;
    private final Celebrities celebrities;
    private final PortraitTable table;
    private final Transactions transactions;

    PublicPortraits(Directory directory, Celebrities celebrities, PortraitTable table, Transactions transactions) {
        this.directory = directory;
        this.celebrities = celebrities;
        this.table = table;
        this.transactions = transactions;
    }

    Optional<byte[]> print(String slug, String version, PrintSize size) {
        return directory
                .bySlug(slug)
                .flatMap(celebrity -> transactions.as(
                        new Caller.Worker(celebrity, "portrait"),
                        () -> isShown() ? table.print(version, size) : Optional.<byte[]>empty()));
    }

    /** The photo framed as a drawing is, or the drawing itself. */
    String svg(String slug) {
        return directory
                .bySlug(slug)
                .flatMap(celebrity -> transactions.as(new Caller.Worker(celebrity, "portrait"), this::present))
                .map(Drawings::around)
                .orElseGet(() -> Drawings.of(slug));
    }

    private Optional<byte[]> present() {
        return isShown() ? table.find().flatMap(it -> table.print(it.version(), PrintSize.SMALL)) : Optional.empty();
    }

    private boolean isShown() {
        return celebrities.current().status() != Celebrity.Status.INACTIVE;
    }
}
