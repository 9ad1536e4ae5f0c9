package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a place for sites that take no script but only frames. A browser shows it in the frames of the place's sites
 * and in no other; the ticket in it lets this page open a session though it is the platform's own.
 */
@Controller
@Hidden
class EmbedController {

    static final String POLICY = "default-src 'self'; img-src 'self' data: https:; object-src 'none';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors ";

    private final Directory directory;
    private final Transactions transactions;
    private final Deployments deployments;
    private final FanTokens tokens;
    private final Home home;

    EmbedController(
            Directory directory, Transactions transactions, Deployments deployments, FanTokens tokens, Home home) {
        this.directory = directory;
        this.transactions = transactions;
        this.deployments = deployments;
        this.tokens = tokens;
        this.home = home;
    }

    @GetMapping("/embed/{id}")
    ModelAndView page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale,
            HttpServletResponse response) {
        var celebrity = celebrity(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var wanted = lang == null ? locale.getLanguage() : lang;
        var shown = transactions
                .as(new Caller.Worker(celebrity, "embed"), () -> shown(DeploymentId.of(id), wanted))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var sites = shown.place().frames();
        response.setHeader("Content-Security-Policy", POLICY + (sites.isEmpty() ? "'none'" : String.join(" ", sites)));
        response.setHeader("Cache-Control", "no-store");
        var ticket = tokens.ticket(celebrity, shown.place().id(), home.origin());
        return new ModelAndView(
                "embed", Map.of("id", id, "name", shown.name(), "language", shown.language(), "ticket", ticket));
    }

    /** What stands on the page; a twin that was never published has no name for fans yet. */
    private record Shown(Deployment place, String name, String language) {}

    /** What is in the archive is as if it never was. */
    private Optional<Shown> shown(DeploymentId id, String wanted) {
        return Optional.of(deployments.find(id))
                .filter(place -> deployments.phaseForFans(place) != Phase.ARCHIVED)
                .map(place -> shown(place, wanted));
    }

    private Shown shown(Deployment place, String wanted) {
        return deployments
                .twin(place)
                .map(twin -> new Shown(place, twin.personality().displayName(), twin.language(wanted)))
                .orElseGet(() -> new Shown(place, "", "en".equals(wanted) ? "en" : "es"));
    }

    private Optional<CelebrityId> celebrity(String id) {
        if (!id.matches("dep_[0-9a-f]{32}")) return Optional.empty();
        return Tenancy.as(new Caller.Anonymous(), () -> directory.byDeployment(DeploymentId.of(id)));
    }
}
