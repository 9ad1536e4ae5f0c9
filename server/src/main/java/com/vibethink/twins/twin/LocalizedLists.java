package com.vibethink.twins.twin;

import java.util.List;

/** Short texts, each in one language. */
public record LocalizedLists(List<String> es, List<String> en) {

    LocalizedLists stripped() {
        return new LocalizedLists(stripped(es), stripped(en));
    }

    static List<String> stripped(List<String> texts) {
        return texts.stream().map(String::strip).toList();
    }

    public List<String> in(String language) {
        return "en".equals(language) ? en : es;
    }
}
