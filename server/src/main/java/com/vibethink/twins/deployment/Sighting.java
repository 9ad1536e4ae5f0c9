package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.DeploymentId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A site on which the snippet was seen.
 *
 * @param deployment that was asked for or let the site in; null where a page named the celebrity alone and was refused
 * @param allowed whether it was let in
 * @param countries from where, as far as the visitors' clocks tell, the most frequent first
 */
record Sighting(
        SightingId id,
        String origin,
        @Nullable DeploymentId deployment,
        boolean allowed,
        SightingTable.Mark mark,

        @Schema(
                description =
                        "How many views of its pages, within a minute one of each reader who is let in. Where no launcher"
                                + " is asked for, as by a chat in the page or the SDK: how many sessions.")
        long count,

        Instant firstSeen,
        Instant lastSeen,
        List<Country> countries) {

    /** @param country by its two letters */
    @Schema(name = "SightingCountry")
    record Country(String country, long count) {}

    /** A spot on the map: the place after which the clocks there are named. */
    @Schema(name = "SightingSpot")
    record Spot(String timeZone, String country, double latitude, double longitude, long allowed, long refused) {

        static Spot of(TimeZones.Zone zone, SightingTable.Sum sum) {
            return new Spot(
                    zone.name(), zone.country(), zone.latitude(), zone.longitude(), sum.allowed(), sum.refused());
        }
    }

    static Sighting of(SightingTable.Row row) {
        return new Sighting(
                row.id(),
                row.origin(),
                row.deploymentId(),
                row.allowed(),
                row.mark(),
                row.seen(),
                row.firstSeen(),
                row.lastSeen(),
                countries(row.zones()));
    }

    private static List<Country> countries(List<String> zones) {
        var counts = new TreeMap<String, Long>();
        for (var each : zones) {
            var part = each.split(" ");
            TimeZones.find(part[0]).ifPresent(zone -> counts.merge(zone.country(), Long.parseLong(part[1]), Long::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> new Country(each.getKey(), each.getValue()))
                .toList();
    }
}
