package com.vibethink.twins.deployment;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.celebrity.CelebrityCreated;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.twin.Twins;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places of the present caller's celebrity. */
@Component
public class Deployments {

    private final DeploymentTable table;
    private final Directory directory;
    private final Celebrities celebrities;
    private final Twins twins;
    private final Clock clock;

    Deployments(DeploymentTable table, Directory directory, Celebrities celebrities, Twins twins, Clock clock) {
        this.table = table;
        this.directory = directory;
        this.celebrities = celebrities;
        this.twins = twins;
        this.clock = clock;
    }

    /** Every celebrity has a portal page and a widget from the start; the widget runs nowhere until a site is allowed. */
    @EventListener
    @Transactional
    void begin(CelebrityCreated created) {
        insert(created.celebrity(), Deployment.Type.VIBETHINK_PORTAL, "Portal");
        insert(created.celebrity(), Deployment.Type.EMBEDDED_WIDGET, "Widget");
    }

    /** Lets a site embed the twin by its first widget, besides those that may already. */
    @Transactional
    public void allowOnWidget(String origin) {
        table.firstWidget()
                .flatMap(table::lock)
                .filter(widget -> !widget.config().allowedOrigins().contains(origin))
                .ifPresent(widget -> table.update(sound(widget, widget.allowing(origin))));
    }

    @Transactional(readOnly = true)
    public Optional<Deployment> portal() {
        return table.portal();
    }

    /**
     * Those that a page of the origin might be let into, oldest first.
     *
     * @param shown at the page's own host
     */
    @Transactional(readOnly = true)
    List<Deployment> near(String origin, Optional<DeploymentId> shown) {
        var sites = AllowedSite.admitting(origin);
        return sites.isEmpty() ? List.of() : table.list(sites, shown.orElse(null));
    }

    /** Those that are younger than the given one, oldest first. */
    @Transactional(readOnly = true)
    Page<Deployment> page(@Nullable DeploymentId after, int limit) {
        return Page.of(table.list(after, limit + 1), limit, place -> place.id().toString());
    }

    /** @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public Deployment find(DeploymentId id) {
        return look(id).orElseThrow(Deployments::unknown);
    }

    @Transactional(readOnly = true)
    public Optional<Deployment> look(DeploymentId id) {
        return table.find(id);
    }

    /** @throws Refusal when fields are at fault, or there is no place of this kind to be had */
    @Transactional
    Deployment create(DeploymentChange wanted) {
        var type = wanted.type();
        if (type == null) throw Refusal.invalid(List.of(new Fault("type", "required", "Say which kind of place.")));
        switch (type) {
            case EMBEDDED_WIDGET, WHITE_LABEL -> {}
            case VIBETHINK_PORTAL ->
                throw Refusal.conflict("portal_exists", "A twin has one portal, from the start. Change that one.");
            case BRAND_CAMPAIGN ->
                throw Refusal.conflict(
                        "campaign_needed",
                        "A brand's place comes with its campaign and cannot be made without one. Make a widget, or a"
                                + " white-label place.");
        }
        var place = wanted.applied(DeploymentChange.blank(new DeploymentId(Id.fresh()), type, ""));
        refuse(faults(place));
        insert(Tenancy.celebrity(), place.plain());
        return place.plain();
    }

    /**
     * Changes a place; what is archived can only be taken out of the archive. What was at fault before, since the twin has
     * changed, holds nobody up: a place can always be paused.
     *
     * @throws Refusal when there is no such place, fields are at fault, or somebody else has changed it meanwhile
     */
    @Transactional
    Deployment change(DeploymentId id, DeploymentChange wanted) {
        var after = changed(table.lock(id).orElseThrow(Deployments::unknown), wanted);
        table.update(after);
        return after;
    }

    /**
     * What a change would make of a place.
     *
     * @throws Refusal as the change itself would be refused
     */
    @Transactional(readOnly = true)
    Deployment changed(Deployment before, DeploymentChange wanted) {
        if (wanted.revision() != null && wanted.revision() != before.revision())
            throw Refusal.conflict(
                    "stale_revision", "Somebody else has changed this place. Load it again and repeat your change.");
        if (wanted.type() != null && wanted.type() != before.type())
            throw Refusal.invalid(List.of(new Fault(
                    "type", "type_is_fixed", "The kind of a place never changes. Make another place instead.")));
        if (before.status() == Deployment.Status.ARCHIVED && wanted.status() != Deployment.Status.INACTIVE)
            throw Refusal.conflict(
                    "deployment_archived", "This place is in the archive. Take it out with the status INACTIVE first.");
        return sound(before, wanted.applied(before));
    }

    /** Who talks with fans at a place: the version that is pinned there, otherwise the one that is live. */
    @Transactional(readOnly = true)
    public Optional<TwinAtPlace> twin(Deployment place) {
        return twins.answering(place.pinnedVersion()).map(twin -> new TwinAtPlace(twin, place.config()));
    }

    /** Where a place is in its life now. */
    Phase phase(Deployment place) {
        return place.phase(clock.instant());
    }

    /** The same for fans: to them all places are closed for good of a celebrity who is not active any more. */
    @Transactional(readOnly = true)
    public Phase phaseForFans(Deployment place) {
        return phaseForFans(celebrities.current(), place);
    }

    boolean isOpen(Celebrity celebrity, Deployment place) {
        return phaseForFans(celebrity, place) == Phase.LIVE;
    }

    private Phase phaseForFans(Celebrity celebrity, Deployment place) {
        return switch (celebrity.status()) {
            case INACTIVE -> Phase.ARCHIVED;
            case PENDING_SETUP, ACTIVE -> phase(place);
        };
    }

    static Refusal unknown() {
        return Refusal.notFound("unknown_deployment", "There is no such deployment.");
    }

    private Deployment sound(Deployment before, Deployment wanted) {
        var faults = faults(wanted);
        if (!faults.isEmpty()) faults.removeAll(faults(before));
        refuse(faults);
        return wanted.plain();
    }

    private List<Fault> faults(Deployment place) {
        return SetupCheck.faults(place, table.languages(place.pinnedVersion()));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
    }

    private void insert(CelebrityId celebrity, Deployment.Type type, String name) {
        insert(celebrity, DeploymentChange.blank(new DeploymentId(Id.fresh()), type, name));
    }

    private void insert(CelebrityId celebrity, Deployment place) {
        table.insert(celebrity, place);
        directory.addDeployment(place.id());
    }
}
