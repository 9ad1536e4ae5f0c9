package com.vibethink.twins.tenancy;

import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of who people work for: a celebrity or a brand, which have it too, or the platform. */
public record TeamId(UUID value) implements Id {

    /** The one that is always there. */
    public static final TeamId PLATFORM = new TeamId(new UUID(0, 1));

    public static TeamId of(CelebrityId celebrity) {
        return new TeamId(celebrity.value());
    }

    /** The same as a celebrity's; whether it is one, the database knows. */
    public CelebrityId celebrity() {
        return new CelebrityId(value);
    }
}
