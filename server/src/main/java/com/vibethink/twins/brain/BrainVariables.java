package com.vibethink.twins.brain;

import com.vibethink.twins.brain.BrainSettings.Limits;
import com.vibethink.twins.brain.BrainSettings.Model;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/** Reads the short form of the settings: BRAIN_URL, BRAIN_KEY, BRAIN_MODEL, then BRAIN_1_URL, BRAIN_2_URL and so on. */
class BrainVariables {

    private static final int MOST = 9;

    private final PropertyResolver environment;

    BrainVariables(PropertyResolver environment) {
        this.environment = environment;
    }

    List<Model> models() {
        var found = new ArrayList<Model>();
        add(found, "BRAIN_");
        for (int i = 1; i <= MOST; i++) {
            add(found, "BRAIN_" + i + "_");
        }
        return found;
    }

    private void add(List<Model> found, String prefix) {
        var url = value(prefix + "URL");
        var model = value(prefix + "MODEL");
        if (url == null && model == null) {
            return;
        }
        if (url == null || model == null) {
            throw new IllegalStateException("Set both " + prefix + "URL and " + prefix + "MODEL, or neither.");
        }
        var name = value(prefix + "NAME");
        found.add(new Model(name == null ? "" : name, url, value(prefix + "KEY"), model, null, null, Limits.USUAL));
    }

    private @Nullable String value(String key) {
        var value = environment.getProperty(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
