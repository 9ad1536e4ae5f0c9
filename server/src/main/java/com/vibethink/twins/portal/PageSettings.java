package com.vibethink.twins.portal;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Deployments;
import com.vibethink.twins.portal.Settings.Content;
import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.DeploymentId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the present caller's team adds to the pages of its twin. */
@Component
@Transactional
class PageSettings {

    private final SettingsTable table;
    private final Deployments deployments;

    PageSettings(SettingsTable table, Deployments deployments) {
        this.table = table;
        this.deployments = deployments;
    }

    /**
     * The place whose page is meant.
     *
     * @param wanted null for the portal
     * @throws Refusal when it is none that has a page
     */
    @Transactional(readOnly = true)
    public DeploymentId place(@Nullable DeploymentId wanted) {
        return (wanted == null ? deployments.portal() : deployments.look(wanted).filter(PageSettings::hasPage))
                .map(Deployment::id)
                .orElseThrow(() -> Refusal.notFound("unknown_deployment", "There is no such deployment with a page."));
    }

    @Transactional(readOnly = true)
    public Settings of(DeploymentId place) {
        return table.find(place);
    }

    /** @throws Refusal when a field cannot be shown, or somebody else changed them meanwhile */
    public Settings save(DeploymentId place, Content content, @Nullable String mailSender, int revision) {
        SettingsCheck.check(content, mailSender);
        if (mailSender != null && deployments.find(place).type() != Deployment.Type.VIBETHINK_PORTAL)
            throw Refusal.invalid(List.of(new Fault(
                    "mail_sender", "set_on_portal", "Mail has one sender: it is set with the portal's page.")));
        if (!table.save(place, content, mailSender, revision)) {
            throw Refusal.conflict("stale_revision", "Somebody changed this meanwhile. Read it again first.");
        }
        return table.find(place);
    }

    private static boolean hasPage(Deployment place) {
        return switch (place.type()) {
            case VIBETHINK_PORTAL, WHITE_LABEL -> true;
            case EMBEDDED_WIDGET, BRAND_CAMPAIGN -> false;
        };
    }
}
