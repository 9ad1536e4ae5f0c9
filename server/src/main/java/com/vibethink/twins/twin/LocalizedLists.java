package com.vibethink.twins.twin;

import java.util.List;

/** Short texts, each in one language. */
public record LocalizedLists(List<String> es, List<String> en) {

    public List<String> in(String language) {
        return "en".equals(language) ? en : es;
    }
}
