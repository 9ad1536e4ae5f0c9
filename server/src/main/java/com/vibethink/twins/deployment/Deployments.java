package com.vibethink.twins.deployment;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.CelebrityCreated;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Origin;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Directory;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places of the present caller's celebrity. */
@Component
@Transactional
public class Deployments {

    private final DeploymentTable table;
    private final Directory directory;
    private final Celebrities celebrities;
    private final Home home;

    Deployments(DeploymentTable table, Directory directory, Celebrities celebrities, Home home) {
        this.table = table;
        this.directory = directory;
        this.celebrities = celebrities;
        this.home = home;
    }

    /** Every celebrity has a portal page and a widget from the start; the widget runs nowhere until a site is allowed. */
    @EventListener
    void begin(CelebrityCreated created) {
        for (var type : List.of(Deployment.Type.VIBETHINK_PORTAL, Deployment.Type.EMBEDDED_WIDGET)) {
            var id = new DeploymentId(Id.fresh());
            table.insert(created.celebrity(), id, type, new Deployment.Config(List.of()));
            directory.addDeployment(id);
        }
    }

    /** Lets a site embed the twin by its widget, besides those that may already. */
    public void allowOnWidget(String origin) {
        table.list().stream()
                .filter(place -> place.type() == Deployment.Type.EMBEDDED_WIDGET)
                .filter(widget -> !widget.config().allowedOrigins().contains(origin))
                .forEach(widget -> change(widget.id(), with(widget.config().allowedOrigins(), origin), null));
    }

    @Transactional(readOnly = true)
    public List<Deployment> list() {
        return table.list();
    }

    /**
     * Changes the sites that may embed the twin, or whether fans find it there at all.
     *
     * @throws Refusal when there is no such deployment or an origin is not one
     */
    public Deployment change(
            DeploymentId id, @Nullable List<String> allowedOrigins, Deployment.@Nullable Status status) {
        var before = find(id);
        var config = allowedOrigins == null ? before.config() : new Deployment.Config(origins(allowedOrigins));
        table.update(id, config, status == null ? before.status() : status);
        return find(id);
    }

    /**
     * The deployment that a page of the given origin may use; fails closed.
     *
     * @param wanted null to take the one that fits the origin
     * @throws Refusal when none admits it
     */
    @Transactional(readOnly = true)
    public Deployment admitting(@Nullable DeploymentId wanted, String origin) {
        return open(table.list().stream()
                .filter(it -> wanted == null || it.id().equals(wanted))
                .filter(it -> it.admits(origin, home.origin()) || isOwnHost(it, origin))
                .min(Comparator.comparing(Deployment::status))
                .orElseThrow(Deployments::notHere));
    }

    /**
     * The deployment at which a program of the team speaks for a fan; there is no page whose origin could be looked at.
     *
     * @param wanted null for the portal
     * @throws Refusal when there is none, or it is closed
     */
    @Transactional(readOnly = true)
    public Deployment withoutPage(@Nullable DeploymentId wanted) {
        return open(table.list().stream()
                .filter(it -> wanted == null
                        ? it.type() == Deployment.Type.VIBETHINK_PORTAL
                        : it.id().equals(wanted))
                .findFirst()
                .orElseThrow(Deployments::unknown));
    }

    /** A team's own host shows its white-label place alone; the platform answers there as it does at home. */
    private boolean isOwnHost(Deployment place, String origin) {
        return place.type() == Deployment.Type.WHITE_LABEL
                && Origin.read(origin)
                        .filter(site -> site.equals(home.site().at(site.url().getHost())))
                        .flatMap(site -> table.shownAt(site.url().getHost()))
                        .filter(place.id()::equals)
                        .isPresent();
    }

    private Deployment open(Deployment place) {
        if (!isOpen(place)) throw Refusal.forbidden("twin_paused", "The twin is not available here at the moment.");
        return place;
    }

    /** Whether fans find the twin at a place; nowhere, when its celebrity is not active any more. */
    public boolean isOpen(Deployment place) {
        var isAway = switch (celebrities.current().status()) {
            case INACTIVE -> true;
            case PENDING_SETUP, ACTIVE -> false;
        };
        return !isAway
                && switch (place.status()) {
                    case ACTIVE -> true;
                    case INACTIVE, SCHEDULED -> false;
                };
    }

    private Deployment find(DeploymentId id) {
        return table.find(id).orElseThrow(Deployments::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown_deployment", "There is no such deployment.");
    }

    private static List<String> with(List<String> origins, String another) {
        return Stream.concat(origins.stream(), Stream.of(another)).toList();
    }

    private static Refusal notHere() {
        return Refusal.forbidden(
                "origin_not_allowed", "This site may not embed this twin. Its owner can allow the site's origin.");
    }

    /** As browsers write them; refuses with every one that is none. */
    private static List<String> origins(List<String> texts) {
        var faults = IntStream.range(0, texts.size())
                .filter(i -> AllowedSite.read(texts.get(i)).isEmpty())
                .mapToObj(i -> AllowedSite.fault("allowed_origins[" + i + "]"))
                .toList();
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return texts.stream()
                .flatMap(text -> AllowedSite.read(text).stream())
                .distinct()
                .toList();
    }
}
