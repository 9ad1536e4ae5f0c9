package com.vibethink.twins.tenancy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Binds a {@link Caller} to the work done for it. No controller, door or query names the tenant after that. */
public final class Tenancy {

    private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

    private Tenancy() {}

    /**
     * Does the work on behalf of the caller; nested calls replace the caller for their length. A transaction stays
     * with the caller that began it: work for another one cannot join it.
     */
    public static <T extends @Nullable Object, X extends Throwable> T as(
            Caller caller, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CALLER, caller).call(work);
    }

    /** As {@link #as}, for work without a result. */
    public static void run(Caller caller, Runnable work) {
        ScopedValue.where(CALLER, caller).run(work);
    }

    /** The rest of a request's filters. */
    @FunctionalInterface
    public interface Chain {

        void proceed() throws ServletException, IOException;
    }

    /** Lets a request go on as the caller. */
    public static void through(Caller caller, Chain chain) throws ServletException, IOException {
        Visit.isBy(caller);
        try {
            ScopedValue.where(CALLER, caller).call(() -> {
                chain.proceed();
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
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
        return team().celebrity();
    }

    /**
     * The team this thread works for.
     *
     * @throws IllegalStateException when the caller works for none
     */
    public static TeamId team() {
        var team = switch (caller()) {
            case Caller.Person person -> person.team();
            case Caller.Key key -> key.team();
            case Caller.Fan fan -> TeamId.of(fan.celebrity());
            case Caller.Worker worker -> TeamId.of(worker.celebrity());
            case Caller.Anonymous _, Caller.Platform _ -> null;
        };
        if (team == null) throw new IllegalStateException("This caller works for no team");
        return team;
    }
}
