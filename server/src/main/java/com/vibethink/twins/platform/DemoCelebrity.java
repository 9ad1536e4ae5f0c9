package com.vibethink.twins.platform;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.CelebrityType;
import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Deployments;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.knowledge.Knowledge;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.twin.Personality;
import com.vibethink.twins.twin.Twins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration: a football commentator's twin whose knowledge is every World Cup, made without his endorsement. */
@Component
class DemoCelebrity {

    static final String NAME = "Andrés Cantor";
    static final String SLUG = "andres-cantor";
    static final String OWNER = "owner@vibethink.test";

    private static final String FOLDER = "demo/" + SLUG + "/";

    private final Celebrities celebrities;
    private final Twins twins;
    private final Deployments deployments;
    private final Knowledge knowledge;
    private final Home home;
    private final JsonMapper json;

    DemoCelebrity(
            Celebrities celebrities,
            Twins twins,
            Deployments deployments,
            Knowledge knowledge,
            Home home,
            JsonMapper json) {
        this.celebrities = celebrities;
        this.twins = twins;
        this.deployments = deployments;
        this.knowledge = knowledge;
        this.home = home;
        this.json = json;
    }

    /** Makes it on behalf of the administrator who calls, and answers its owner's password. */
    String create() {
        var created = celebrities.create(new Celebrities.NewCelebrity(
                NAME, CelebrityType.SPORTS_COMMENTATOR, SLUG, OWNER, "Demo Owner", List.of("es", "en"), true));
        var admin = (Caller.Person) Tenancy.caller();
        Tenancy.run(new Caller.Person(admin.user(), created.celebrity().id()), this::furnish);
        return String.valueOf(created.ownerPassword());
    }

    private void furnish() {
        var personality = json.readValue(text("persona.json"), Personality.class);
        var draft = twins.saveDraft(personality, twins.draft().revision());
        twins.publish("Demo", draft.revision());
        deployments.list().stream()
                .filter(place -> place.type() == Deployment.Type.EMBEDDED_WIDGET)
                .forEach(widget -> deployments.change(widget.id(), List.of(DemoSite.origin(home)), null));
        documents().forEach(document -> knowledge.upload(document.name(), document.bytes(), null));
    }

    private record Document(String name, byte[] bytes) {}

    private static List<Document> documents() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "knowledge/*.md");
            return java.util.Arrays.stream(found).map(DemoCelebrity::document).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(org.springframework.core.io.Resource resource) {
        try {
            return new Document(String.valueOf(resource.getFilename()), resource.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
