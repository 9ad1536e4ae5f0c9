package com.vibethink.twins.problem;

/**
 * What is wrong with one field.
 *
 * @param field its path, as in {@code personality.greeting.es}
 * @param code what clients translate
 * @param detail what is wrong and how to mend it, in English
 */
public record Fault(String field, String code, String detail) {}
