package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a person may enter a celebrity, as the database sees it. A stranger learns nothing: not even if it exists. */
@Component
class Entrance {

    private final Directory directory;
    private final Transactions transactions;

    Entrance(Directory directory, Transactions transactions) {
        this.directory = directory;
        this.transactions = transactions;
    }

    Optional<CelebrityId> celebrity(UserId user, String slug) {
        var outside = Caller.Person.alone(user);
        return transactions
                .as(outside, () -> directory.bySlug(slug))
                .filter(celebrity -> transactions.as(new Caller.Person(user, celebrity), directory::isOpen));
    }
}
