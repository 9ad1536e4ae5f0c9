package com.vibethink.twins.audit;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The path of a call as the log may hold it: words, names and ids of the API; anything else could be a secret. */
final class CallPath {

    private static final Pattern READABLE = Pattern.compile("|[a-z0-9-]{1,60}|[a-z]{3}_[0-9a-f]{32}");
    private static final int MOST_PARTS = 10;

    private CallPath() {}

    static String readable(String path) {
        return Arrays.stream(path.split("/", -1))
                .limit(MOST_PARTS)
                .map(part -> READABLE.matcher(part).matches() ? part : "{…}")
                .collect(Collectors.joining("/"));
    }
}
