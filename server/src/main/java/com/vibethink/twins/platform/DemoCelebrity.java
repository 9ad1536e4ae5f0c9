package com.vibethink.twins.platform;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.CelebrityType;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The demonstration: a football commentator, taken in without his endorsement, and who works for him. */
@Component
class DemoCelebrity {

    static final String NAME = "Andrés Cantor";
    static final String SLUG = "andres-cantor";
    static final String OWNER = "owner@vibethink.test";
    private static final String OWNER_NAME = "Demo Owner";

    private final Accounts accounts;
    private final Directory directory;
    private final Celebrities celebrities;
    private final DemoTwin twin;

    DemoCelebrity(Accounts accounts, Directory directory, Celebrities celebrities, DemoTwin twin) {
        this.accounts = accounts;
        this.directory = directory;
        this.celebrities = celebrities;
        this.twin = twin;
    }

    /** An installation without this person was begun without a demonstration, and gets none later. */
    static Accounts.Newcomer owner(String password) {
        return new Accounts.Newcomer(OWNER, OWNER_NAME, "es", password);
    }

    /**
     * Takes it in on behalf of the administrator and furnishes it, or goes on where an earlier start was cut off.
     *
     * @param site that shows its widget at present, if any; it changes with the platform's port
     */
    void prepare(UserId admin, @Nullable String site) {
        if (accounts.find(OWNER).isEmpty()) return;
        var celebrity = Tenancy.as(Caller.Person.alone(admin), this::celebrity);
        Tenancy.run(new Caller.Worker(celebrity, "demonstration"), () -> {
            twin.furnish();
            if (site != null) twin.showOn(site);
        });
    }

    private CelebrityId celebrity() {
        return directory
                .bySlug(SLUG)
                .orElseGet(() -> celebrities
                        .create(new Celebrities.NewCelebrity(
                                NAME,
                                CelebrityType.SPORTS_COMMENTATOR,
                                SLUG,
                                OWNER,
                                OWNER_NAME,
                                List.of("es", "en"),
                                true))
                        .celebrity()
                        .id());
    }
}
