package com.vibethink.twins.platform;

import com.vibethink.twins.deployment.Deployments;
import com.vibethink.twins.knowledge.Knowledge;
import com.vibethink.twins.knowledge.Source;
import com.vibethink.twins.twin.Personality;
import com.vibethink.twins.twin.Twins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's twin, whose knowledge is every World Cup. Works for the present caller's celebrity. */
@Component
class DemoTwin {

    private static final String FOLDER = "demo/" + DemoCelebrity.SLUG + "/";
    private static final int MOST_DOCUMENTS = 200;

    private final Twins twins;
    private final Knowledge knowledge;
    private final Deployments deployments;
    private final JsonMapper json;

    DemoTwin(Twins twins, Knowledge knowledge, Deployments deployments, JsonMapper json) {
        this.twins = twins;
        this.knowledge = knowledge;
        this.deployments = deployments;
        this.json = json;
    }

    /** Does what is not done yet. It is published last, and what its owner changes after that is left alone. */
    void furnish() {
        if (twins.live().isPresent()) return;
        learn();
        var personality = json.readValue(bytes(new ClassPathResource(FOLDER + "persona.json")), Personality.class);
        var draft = twins.saveDraft(personality, twins.draft().revision());
        twins.publish("Demo", draft.revision());
    }

    void showOn(String site) {
        deployments.allowOnWidget(site);
    }

    private void learn() {
        var known = knowledge.sources(null, MOST_DOCUMENTS).items().stream()
                .map(Source::filename)
                .collect(Collectors.toSet());
        Arrays.stream(documents())
                .filter(document -> !known.contains(name(document)))
                .forEach(document -> knowledge.upload(name(document), bytes(document), null));
    }

    private static Resource[] documents() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "knowledge/*.md");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource document) {
        return String.valueOf(document.getFilename());
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
