package com.vibethink.twins.tenancy;

import org.jspecify.annotations.Nullable;

/** Binds a {@link Caller} to the work done for it. No controller, door or query names the tenant after that. */
public final class Tenancy {

    private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

    private Tenancy() {}

    /** Does the work on behalf of the caller; nested calls replace the caller for their length. */
    public static <T extends @Nullable Object, X extends Throwable> T as(
            Caller caller, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CALLER, caller).call(work);
    }

    /** As {@link #as}, for work without a result. */
    public static void run(Caller caller, Runnable work) {
        ScopedValue.where(CALLER, caller).run(work);
    }

    /**
     * On whose behalf this thread works.
     *
     * @throws IllegalStateException when nobody said: work without a caller is a defect, not an empty result
     */
    public static Caller caller() {
        if (!CALLER.isBound()) throw new IllegalStateException("No caller: wrap this work in Tenancy.as(…)");
        return CALLER.get();
    }

    /**
     * The celebrity this thread works for.
     *
     * @throws IllegalStateException when the caller works for none
     */
    public static CelebrityId celebrity() {
        var celebrity = switch (caller()) {
            case Caller.Person person -> person.celebrity();
            case Caller.Fan fan -> fan.celebrity();
            case Caller.Worker worker -> worker.celebrity();
            case Caller.Anonymous _, Caller.Platform _ -> null;
        };
        if (celebrity == null) throw new IllegalStateException("This caller works for no celebrity");
        return celebrity;
    }
}
