package com.vibethink.twins.brand;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.account.FirstSignIns;
import com.vibethink.twins.account.FirstSignIns.FirstSignIn;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Slug;
import com.vibethink.twins.tenancy.TeamName;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The brands. */
@Component
class Brands {

    private final BrandTable table;
    private final Accounts accounts;
    private final Directory directory;
    private final Transactions transactions;
    private final FirstSignIns firstSignIns;

    Brands(
            BrandTable table,
            Accounts accounts,
            Directory directory,
            Transactions transactions,
            FirstSignIns firstSignIns) {
        this.table = table;
        this.accounts = accounts;
        this.directory = directory;
        this.transactions = transactions;
        this.firstSignIns = firstSignIns;
    }

    /**
     * What is needed to take a brand in.
     *
     * @param slug null to make it from the name
     */
    record NewBrand(String name, @Nullable String slug, String ownerEmail, String ownerName) {}

    /** A brand just taken in, and how its owner gets in. */
    record Created(Brand brand, FirstSignIn owner) {}

    private record Founded(Brand brand, Accounts.Welcomed owner) {}

    /** Takes a brand in, with its owner, in one transaction as the team it makes. For platform administrators. */
    Created create(NewBrand wanted, String locale) {
        if (!(Tenancy.caller() instanceof Caller.Person admin && accounts.me().mayOnPlatform("teams.create"))) {
            throw Refusal.forbidden("admins_only", "Only the platform's administrators take brands in.");
        }
        var slug = Slug.of(wanted.slug(), wanted.name());
        var id = new BrandId(Id.fresh());
        var founded = transactions.as(
                new Caller.Person(admin.user(), id.team()), () -> found(id, slug.text(), wanted, locale));
        return new Created(founded.brand(), firstSignIns.of(founded.owner()));
    }

    private Founded found(BrandId id, String slug, NewBrand wanted, String locale) {
        if (directory.byName(new TeamName(TeamName.Kind.BRAND, slug)).isPresent())
            throw Refusal.conflict("slug_taken", "Another brand has the address " + slug + ".");
        var owner = accounts.welcome(wanted.ownerEmail(), wanted.ownerName(), locale);
        table.insert(id, slug, wanted.name().strip());
        accounts.addOwner(owner.user());
        directory.addBrand(slug);
        return new Founded(table.find(id.team()).orElseThrow(), owner);
    }

    /** The brands whose name the signed-in person may see, newest first. */
    @Transactional(readOnly = true)
    public Page<Brand> list(@Nullable BrandId after, int limit) {
        return Page.of(table.list(after, limit + 1), limit, brand -> brand.id().toString());
    }

    /** The brand of the present caller. */
    @Transactional(readOnly = true)
    public Brand current() {
        return table.find(Tenancy.team())
                .orElseThrow(() -> Refusal.notFound("unknown_brand", "There is no such brand."));
    }

    @Transactional
    public Brand rename(String name) {
        table.rename(Tenancy.team(), name.strip());
        return current();
    }
}
