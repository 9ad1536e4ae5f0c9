package com.vibethink.twins.tenancy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request while it is answered: where it comes from, and on whose behalf it turned out to be. */
public final class Visit {

    private static final ScopedValue<Visit> PRESENT = ScopedValue.newInstance();
    private static final int LONGEST_ADDRESS = 60;
    private static final int LONGEST_AGENT = 120;

    private final String address;
    private final String agent;
    private @Nullable Caller caller;

    /** Keeps of both what is plain to read: they stand in claims and in the log. */
    public Visit(String address, @Nullable String agent) {
        this.address = plain(address, LONGEST_ADDRESS);
        this.agent = plain(agent == null ? "" : agent, LONGEST_AGENT);
    }

    /** The request this thread answers, if it does. */
    public static Optional<Visit> present() {
        return PRESENT.isBound() ? Optional.of(PRESENT.get()) : Optional.empty();
    }

    /** Answers the request. */
    public void through(Tenancy.Chain chain) throws ServletException, IOException {
        try {
            ScopedValue.where(PRESENT, this).call(() -> {
                chain.proceed();
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** It is this caller's, whatever becomes of it. */
    public static void isBy(Caller caller) {
        present().ifPresent(visit -> visit.caller = caller);
    }

    public String address() {
        return address;
    }

    public String agent() {
        return agent;
    }

    /** Empty as long as nobody has shown who they are. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    private static String plain(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest)).replaceAll("[^ -~]|[\"\\\\]", "?");
    }
}
