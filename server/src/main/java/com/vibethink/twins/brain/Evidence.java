package com.vibethink.twins.brain;

/** A passage of the twin's knowledge: the only ground on which a reply may state facts about the world. */
public record Evidence(String title, String heading, String text, String language) {

    public Evidence {
        title = title.strip();
        heading = heading.strip();
    }
}
