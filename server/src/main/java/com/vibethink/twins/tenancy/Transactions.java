package com.vibethink.twins.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Short transactions on behalf of a caller, for work that must not hold one while it waits for others. */
@Component
public class Transactions {

    private final TransactionTemplate template;

    Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
    }

    /** One transaction as the given caller; it rolls back when the work throws. */
    public <T extends @Nullable Object> T as(Caller caller, Supplier<T> work) {
        return Tenancy.as(caller, () -> template.execute(_ -> work.get()));
    }

    /** As {@link #as}, for work without a result. */
    public void run(Caller caller, Runnable work) {
        Tenancy.run(caller, () -> template.executeWithoutResult(_ -> work.run()));
    }
}
