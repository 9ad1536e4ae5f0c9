package com.vibethink.twins.twin;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.CelebrityCreated;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The twin of the present caller's celebrity: its draft, its versions, and which of them fans talk to. */
@Component
@Transactional
public class Twins {

    private final TwinTable table;
    private final Celebrities celebrities;

    Twins(TwinTable table, Celebrities celebrities) {
        this.table = table;
        this.celebrities = celebrities;
    }

    @EventListener
    void begin(CelebrityCreated created) {
        table.insert(created.celebrity(), Personality.of(created.name(), created.languages()));
    }

    @Transactional(readOnly = true)
    public Twin draft() {
        return table.draft();
    }

    /**
     * Replaces the draft.
     *
     * @param revision the one the editor began with
     * @throws Refusal when fields are at fault, or somebody else has changed the draft meanwhile
     */
    public Twin saveDraft(Personality personality, int revision) {
        PersonalityCheck.check(personality);
        if (!table.saveDraft(personality.stripped(), revision)) throw stale();
        return table.draft();
    }

    /**
     * Publishes the draft as the next version and makes it live.
     *
     * @param revision the one the publisher has seen
     * @throws Refusal when somebody else has changed the draft meanwhile
     */
    public Version publish(@Nullable String note, int revision) {
        if (!table.lock(revision)) throw stale();
        var number = table.publish(note);
        table.makeLive(number);
        celebrities.activate();
        return version(number);
    }

    /**
     * Makes an earlier version live again.
     *
     * @throws Refusal when there is no such version
     */
    public Version makeLive(int number) {
        version(number);
        table.makeLive(number);
        return version(number);
    }

    /** Published versions, newest first. */
    @Transactional(readOnly = true)
    public Page<Version> versions(@Nullable Integer before, int limit) {
        return Page.of(table.versions(before, limit + 1), limit, version -> String.valueOf(version.number()));
    }

    /** Who fans talk to now; empty before the first publication. */
    @Transactional(readOnly = true)
    public Optional<LiveTwin> live() {
        return table.live();
    }

    /**
     * Who fans talk to where a version may be pinned.
     *
     * @param pinned null for the one that is live
     */
    @Transactional(readOnly = true)
    public Optional<LiveTwin> answering(@Nullable Integer pinned) {
        return pinned == null
                ? table.live()
                : table.version(pinned).map(version -> new LiveTwin(pinned, version.personality()));
    }

    /** Who the team meets when it is about to try its draft. */
    @Transactional(readOnly = true)
    public LiveTwin drafted() {
        return new LiveTwin(null, table.draft().personality());
    }

    /** Who the team talks to when it tries its draft, which counts as tried from its first question on. */
    public LiveTwin tryDraft() {
        table.markTried();
        return drafted();
    }

    private Version version(int number) {
        return table.version(number)
                .orElseThrow(() -> Refusal.notFound("unknown_version", "There is no version " + number + "."));
    }

    private static Refusal stale() {
        return Refusal.conflict(
                "stale_revision", "Somebody else has changed the draft. Load it again and repeat your change.");
    }
}
