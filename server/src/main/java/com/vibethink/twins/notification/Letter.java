package com.vibethink.twins.notification;

import java.util.Map;

/**
 * What is to be said, without its words: they are in {@code letters/<name>.<language>.txt}.
 *
 * @param values what the words have gaps for; {@code link} becomes the letter's button
 */
public record Letter(String name, Map<String, String> values) {

    public Letter {
        values = Map.copyOf(values);
    }
}
