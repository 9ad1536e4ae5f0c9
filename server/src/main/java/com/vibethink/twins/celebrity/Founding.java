package com.vibethink.twins.celebrity;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.celebrity.Celebrities.NewCelebrity;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Slug;
import com.vibethink.twins.tenancy.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a celebrity and all that comes with it in one transaction. */
@Component
class Founding {

    private final CelebrityTable table;
    private final Accounts accounts;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;

    Founding(
            CelebrityTable table,
            Accounts accounts,
            Directory directory,
            ApplicationEventPublisher events,
            Transactions transactions) {
        this.table = table;
        this.accounts = accounts;
        this.directory = directory;
        this.events = events;
        this.transactions = transactions;
    }

    /** A celebrity and who owns it. */
    record Founded(Celebrity celebrity, Accounts.Welcomed owner) {}

    Founded found(Caller.Person admin, CelebrityId id, Slug slug, NewCelebrity wanted) {
        return transactions.as(new Caller.Person(admin.user(), id), () -> {
            if (directory.bySlug(slug.text()).isPresent())
                throw Refusal.conflict("slug_taken", "Another celebrity has the address " + slug.text() + ".");
            var owner = accounts.welcome(
                    wanted.ownerEmail(), wanted.ownerName(), wanted.languages().getFirst());
            table.insert(id, slug.text(), wanted);
            accounts.addOwner(owner.user());
            directory.addSlug(slug.text());
            events.publishEvent(new CelebrityCreated(id, slug.text(), wanted.name(), wanted.languages()));
            return new Founded(table.find(id).orElseThrow(), owner);
        });
    }
}
