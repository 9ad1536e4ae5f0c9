package com.vibethink.twins.brain;

/** A passage of the twin's knowledge: the only ground on which a reply may state facts about the world. */
public record Evidence(String title, String heading, String locator, String text, String language, double score) {

    public Evidence {
        title = title.strip();
        heading = heading.strip();
    }
}
