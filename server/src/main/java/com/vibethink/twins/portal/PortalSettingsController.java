package com.vibethink.twins.portal;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.portal.Settings.Content;
import com.vibethink.twins.portal.Settings.Kind;
import com.vibethink.twins.portal.Settings.Press;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Permission;
import com.vibethink.twins.twin.Localized;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a team adds to the pages of its twin. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/portal")
@Tag(name = "Deployments")
class PortalSettingsController {

    private final PageSettings settings;
    private final Videos videos;
    private final Home home;

    PortalSettingsController(PageSettings settings, Videos videos, Home home) {
        this.settings = settings;
        this.videos = videos;
        this.home = home;
    }

    @Schema(name = "PortalSettings")
    record Shown(
            DeploymentId deployment,
            Content content,
            @Nullable String mailSender,
            int revision,
            Localized shareImages,
            VideoController.@Nullable Shown video) {}

    @Schema(name = "NewPortalLink")
    record WantedLink(
            @NotNull Kind kind,
            @NotNull @Size(max = 600) String url,
            @Nullable @Size(max = 100) String label) {}

    @Schema(name = "NewPortalContent")
    record WantedContent(
            @NotNull @Size(max = 20) List<@NotNull @Valid WantedLink> links,
            @NotNull @Valid Press press,
            @NotNull @Valid Localized terms,
            @NotNull @Valid Localized privacy,
            boolean listed) {

        Content content() {
            var kept = links.stream()
                    .map(link -> new Settings.Link(link.kind(), link.url().strip(), link.label()))
                    .toList();
            return new Content(kept, press, terms, privacy, listed);
        }
    }

    @Schema(name = "PortalSettingsChange")
    record Change(
            @NotNull @Valid WantedContent content,

            @Schema(
                    description =
                            "The name in the From line of mail to this celebrity's people; null for the platform's. There"
                                    + " is one: it is set with the portal's page, and null for others.")
            @Nullable
            @Size(max = 100)
            String mailSender,

            @Schema(description = "The one that was read, 0 where nothing was kept yet.")
            @Min(0)
            @Max(Integer.MAX_VALUE)
            int revision) {}

    @GetMapping
    @Operation(
            summary = "The links, press contact and legal texts of a page",
            description = "Of the portal, unless another deployment is named.")
    @Permission("deployments.read")
    Shown show(@PathVariable String slug, @RequestParam(required = false) @Nullable DeploymentId deployment) {
        var place = settings.place(deployment);
        return shown(slug, place, settings.of(place));
    }

    @PutMapping
    @Operation(summary = "Replace the links, press contact and legal texts of a page")
    @Permission("deployments.edit")
    Shown save(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable DeploymentId deployment,
            @Valid @RequestBody Change change) {
        var place = settings.place(deployment);
        var sender = change.mailSender() == null || change.mailSender().isBlank()
                ? null
                : change.mailSender().strip();
        return shown(slug, place, settings.save(place, change.content().content(), sender, change.revision()));
    }

    private Shown shown(String slug, DeploymentId place, Settings settings) {
        var images = home.origin() + "/share/" + slug;
        var of = "?deployment=" + place;
        return new Shown(
                place,
                settings.content(),
                settings.mailSender(),
                settings.revision(),
                new Localized(images + ".es.png" + of, images + ".en.png" + of),
                videos.of(place).map(VideoController.Shown::of).orElse(null));
    }
}
