package com.vibethink.twins.celebrity;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.account.FirstSignIns;
import com.vibethink.twins.account.FirstSignIns.FirstSignIn;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Slug;
import com.vibethink.twins.tenancy.Tenancy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tenants. */
@Component
public class Celebrities {

    private final CelebrityTable table;
    private final Accounts accounts;
    private final Founding founding;
    private final FirstSignIns firstSignIns;

    Celebrities(CelebrityTable table, Accounts accounts, Founding founding, FirstSignIns firstSignIns) {
        this.table = table;
        this.accounts = accounts;
        this.founding = founding;
        this.firstSignIns = firstSignIns;
    }

    /**
     * What is needed to take a celebrity in.
     *
     * @param slug null to make it from the name
     * @param languages of the twin, the first being its own
     */
    public record NewCelebrity(
            String name,
            CelebrityType type,
            @Nullable String slug,
            String ownerEmail,
            String ownerName,
            List<String> languages,
            boolean demo) {}

    /** A celebrity just taken in, and how its owner gets in. */
    public record Created(Celebrity celebrity, FirstSignIn owner) {}

    /**
     * Takes a celebrity in, with a contract, a twin and its first deployments. For platform administrators.
     *
     * @throws Refusal when the slug is taken or the caller may not
     */
    public Created create(NewCelebrity wanted) {
        if (!(Tenancy.caller() instanceof Caller.Person person && accounts.me().mayOnPlatform("teams.create"))) {
            throw Refusal.forbidden("admins_only", "Only the platform's administrators take celebrities in.");
        }
        var slug = Slug.of(wanted.slug(), wanted.name());
        var founded = founding.found(person, new CelebrityId(Id.fresh()), slug, wanted);
        return new Created(founded.celebrity(), firstSignIns.of(founded.owner()));
    }

    /** The celebrities the signed-in person may enter, newest first. */
    @Transactional(readOnly = true)
    public Page<Celebrity> list(@Nullable CelebrityId after, int limit) {
        return Page.of(
                table.list(after, limit + 1), limit, celebrity -> celebrity.id().toString());
    }

    /** The celebrity of the present caller. */
    @Transactional(readOnly = true)
    public Celebrity current() {
        return table.find(Tenancy.celebrity())
                .orElseThrow(() -> Refusal.notFound("unknown_celebrity", "There is no such celebrity."));
    }

    @Transactional
    public Celebrity change(@Nullable String name, @Nullable CelebrityType type) {
        var before = current();
        table.update(before.id(), name == null ? before.name() : name.strip(), type == null ? before.type() : type);
        return current();
    }

    /** The twin of the present caller's celebrity was published: it is open to fans from now on. */
    @Transactional
    public void activate() {
        table.activate(Tenancy.celebrity());
    }
}
