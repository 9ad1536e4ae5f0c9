package com.vibethink.twins.brand;

import com.vibethink.twins.account.Accounts;
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

    Brands(BrandTable table, Accounts accounts, Directory directory, Transactions transactions) {
        this.table = table;
        this.accounts = accounts;
        this.directory = directory;
        this.transactions = transactions;
    }

    /**
     * What is needed to take a brand in.
     *
     * @param slug null to make it from the name
     */
    record NewBrand(String name, @Nullable String slug, String ownerEmail, String ownerName) {}

    /**
     * A brand just taken in.
     *
     * @param ownerPassword shown once; null when the owner had an account already
     */
    record Created(Brand brand, @Nullable String ownerPassword) {}

    /** Takes a brand in, with its owner, in one transaction as the team it makes. For platform administrators. */
    Created create(NewBrand wanted, String locale) {
        if (!(Tenancy.caller() instanceof Caller.Person admin && accounts.me().mayOnPlatform("teams.create"))) {
            throw Refusal.forbidden("admins_only", "Only the platform's administrators take brands in.");
        }
        var slug = Slug.of(wanted.slug(), wanted.name());
        var id = new BrandId(Id.fresh());
        return transactions.as(
                new Caller.Person(admin.user(), id.team()), () -> found(id, slug.text(), wanted, locale));
    }

    private Created found(BrandId id, String slug, NewBrand wanted, String locale) {
        if (directory.byName(new TeamName(TeamName.Kind.BRAND, slug)).isPresent())
            throw Refusal.conflict("slug_taken", "Another brand has the address " + slug + ".");
        var owner = accounts.welcome(wanted.ownerEmail(), wanted.ownerName(), locale);
        table.insert(id, slug, wanted.name().strip());
        accounts.addOwner(owner.user());
        directory.addBrand(slug);
        return new Created(table.find(id.team()).orElseThrow(), owner.password());
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
