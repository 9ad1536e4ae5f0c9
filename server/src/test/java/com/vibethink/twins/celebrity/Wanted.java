package com.vibethink.twins.celebrity;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A celebrity whom an administrator wants to take in. */
final class Wanted {

    private Wanted() {}

    /** With other values than the usual ones. */
    static Map<String, Object> with(Map<String, ?> change) {
        var body = new HashMap<String, Object>(Map.of(
                "name",
                "Somebody " + UUID.randomUUID().toString().substring(0, 8),
                "type",
                "COACH",
                "owner_email",
                UUID.randomUUID() + "@owners.test",
                "owner_name",
                "Owner"));
        body.putAll(change);
        return body;
    }
}
