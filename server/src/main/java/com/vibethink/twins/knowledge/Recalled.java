package com.vibethink.twins.knowledge;

public record Recalled(String title, String heading, String locator, String text, String language, double score) {}
