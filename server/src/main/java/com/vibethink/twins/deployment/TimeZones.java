package com.vibethink.twins.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Where in the world the clock of a time zone is read (IANA time zone database). */
final class TimeZones {

    private static final Map<String, Zone> ALL = read();

    private TimeZones() {}

    /**
     * A time zone and the place it is named after.
     *
     * @param country by its two letters (ISO 3166-1)
     */
    record Zone(String name, String country, double latitude, double longitude) {

        static Zone of(String line) {
            var part = line.split("\t");
            return new Zone(part[0], part[1], Double.parseDouble(part[2]), Double.parseDouble(part[3]));
        }
    }

    /** Empty for a name that is none, or that no country goes by, such as UTC. */
    static Optional<Zone> find(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, Zone> read() {
        try {
            return new ClassPathResource("deployment/time-zones.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Zone::of)
                    .collect(Collectors.toUnmodifiableMap(Zone::name, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
