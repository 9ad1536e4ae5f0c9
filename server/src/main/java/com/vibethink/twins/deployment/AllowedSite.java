package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Origin;
import com.vibethink.twins.problem.Fault;
import java.util.Optional;

/** A site whose pages may embed a twin: nobody between it and its visitors can change what they see. */
final class AllowedSite {

    private AllowedSite() {}

    /** Empty when it is not an https origin, or an http one of this machine. */
    static Optional<String> read(String text) {
        return Origin.read(text)
                .filter(origin -> origin.isHttps() || origin.isOfThisMachine())
                .map(Origin::text);
    }

    static Fault fault(String field) {
        return new Fault(
                field, "invalid_origin", "Write it as https://www.example.com, without a path; http is for localhost.");
    }
}
