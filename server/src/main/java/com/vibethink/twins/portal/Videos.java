package com.vibethink.twins.portal;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Films at the head of pages: of the present caller's celebrity, and for anybody where a page is open. */
@Component
class Videos {

    private final VideoTable table;
    private final PageSettings pages;
    private final OpenPages open;
    private final Directory directory;
    private final Transactions transactions;

    Videos(VideoTable table, PageSettings pages, OpenPages open, Directory directory, Transactions transactions) {
        this.table = table;
        this.pages = pages;
        this.open = open;
        this.directory = directory;
        this.transactions = transactions;
    }

    @Transactional(readOnly = true)
    public Optional<Video> of(DeploymentId place) {
        return table.find(place);
    }

    /** @param wanted null for the portal */
    @Transactional
    public Video save(@Nullable DeploymentId wanted, Film film) {
        var place = pages.place(wanted);
        table.save(place, film);
        return table.find(place).orElseThrow();
    }

    /** @param wanted null for the portal */
    @Transactional
    public void remove(@Nullable DeploymentId wanted) {
        if (!table.delete(pages.place(wanted))) throw Refusal.notFound("no_video", "This page has no film.");
    }

    /** The film of an open page, read piece by piece as it is sent. */
    Optional<Resource> shown(DeploymentId place, String version) {
        return open.at(place)
                .filter(Portal::isOpen)
                .flatMap(Portal::film)
                .filter(film -> film.version().equals(version))
                .flatMap(film -> directory.byDeployment(place).map(celebrity -> {
                    var worker = new Caller.Worker(celebrity, "portal");
                    return new StoredFile(
                            film.sizeBytes(),
                            (from, bytes) -> transactions.as(worker, () -> table.piece(place, version, from, bytes)));
                }));
    }
}
