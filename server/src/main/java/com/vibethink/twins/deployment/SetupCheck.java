package com.vibethink.twins.deployment;

import com.vibethink.twins.problem.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds all that is wrong with a place as somebody wants it, so that it can be mended at once. */
final class SetupCheck {

    static final int LONGEST_NAME = 80;
    static final int MOST_RULES = 20;
    static final int LONGEST_RULE = 500;

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");

    private final List<Fault> faults = new ArrayList<>();
    private final Deployment wanted;

    private SetupCheck(Deployment wanted) {
        this.wanted = wanted;
    }

    /**
     * @param languages of the twin, or of the version that is pinned; empty when there is no such version
     */
    static List<Fault> faults(Deployment wanted, Optional<List<String>> languages) {
        var check = new SetupCheck(wanted);
        check.itself();
        check.schedule();
        check.faults.addAll(ThemeCheck.faults(wanted.config().theme()));
        check.speech(languages);
        check.limits();
        check.sites();
        return check.faults;
    }

    private void itself() {
        var length = wanted.name().strip().length();
        if (length == 0 || length > LONGEST_NAME)
            add("name", "invalid_name", "Give the place a name of 1 to " + LONGEST_NAME + " characters.");
        if (wanted.config().tiers().isEmpty())
            add("tiers", "required", "Let at least one tier in, or pause the place.");
        if (!wanted.config().modalities().contains(Modality.TEXT))
            add("modalities", "required", "TEXT is always among them: nobody is shut out who cannot speak or hear.");
    }

    private void schedule() {
        var starts = wanted.startsAt();
        var ends = wanted.endsAt();
        moment("starts_at", starts);
        moment("ends_at", ends);
        if (starts != null && ends != null && !ends.isAfter(starts))
            add("ends_at", "ends_before_start", "The end must be after the start, " + starts + ".");
        if (starts == null && wanted.status() == Deployment.Status.SCHEDULED)
            add("starts_at", "required", "Say when the place opens, or open it now with the status ACTIVE.");
    }

    private void moment(String field, @Nullable Instant time) {
        if (time != null && (time.isBefore(EARLIEST) || !time.isBefore(LATEST)))
            add(field, "invalid_time", "Give a time between the years 1970 and 9999.");
    }

    private void speech(Optional<List<String>> ofTwin) {
        if (ofTwin.isEmpty()) {
            add("pinned_version", "unknown_version", "There is no such version. Pin one that was published, or none.");
            return;
        }
        var languages = wanted.config().languages();
        IntStream.range(0, languages.size())
                .filter(i -> !ofTwin.get().contains(languages.get(i)))
                .forEach(i -> add(
                        "languages[" + i + "]",
                        "unknown_language",
                        "The twin speaks " + String.join(", ", ofTwin.get()) + " here. Choose of these."));
    }

    private void limits() {
        var quotas = wanted.config().quotas();
        limit("quotas.messages_per_fan_per_day", quotas.messagesPerFanPerDay());
        limit("quotas.messages_per_day", quotas.messagesPerDay());
        greeting("greeting.es", wanted.config().greeting().es());
        greeting("greeting.en", wanted.config().greeting().en());
        var rules = wanted.config().rules();
        IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).isBlank())
                .forEach(i -> add("rules[" + i + "]", "required", "Write the rule, or leave it out."));
    }

    private void limit(String field, @Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > Quota.MOST))
            add(field, "invalid_quota", "A quota is 1 to " + Quota.MOST + " messages, or null for none.");
    }

    private void greeting(String field, @Nullable String text) {
        if (text != null && text.length() > Greeting.LONGEST)
            add(field, "too_long", "A greeting is at most " + Greeting.LONGEST + " characters long.");
    }

    private void sites() {
        var origins = wanted.config().allowedOrigins();
        IntStream.range(0, origins.size())
                .filter(i -> AllowedSite.read(origins.get(i)).isEmpty())
                .forEach(i -> faults.add(AllowedSite.fault("allowed_origins[" + i + "]")));
    }

    private void add(String field, String code, String detail) {
        faults.add(new Fault(field, code, detail));
    }
}
