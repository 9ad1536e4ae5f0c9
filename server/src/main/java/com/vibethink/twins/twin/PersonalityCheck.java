package com.vibethink.twins.twin;

import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.InReadingOrder;
import com.vibethink.twins.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a personality must hold to be kept; collects every fault, so that a form can show them all. */
class PersonalityCheck {

    static final int NAME = 120;
    static final int TRAIT = 60;
    static final int TOPIC = 80;
    static final int LISTED = 30;

    private final List<Fault> faults = new ArrayList<>();

    /** @throws Refusal naming every field at fault */
    static void check(Personality personality) {
        var check = new PersonalityCheck();
        check.all(personality);
        if (!check.faults.isEmpty()) throw Refusal.invalid(List.copyOf(check.faults));
    }

    private void all(Personality it) {
        text("display_name", it.displayName(), 1, NAME);
        localized("tagline", it.tagline(), 160);
        localized("greeting", it.greeting(), 600);
        present("tone", it.tone());
        present("answer_length", it.answerLength());
        list("traits", it.traits(), TRAIT);
        list("embrace", it.embrace(), TOPIC);
        list("avoid", it.avoid(), TOPIC);
        lists("catchphrases", it.catchphrases(), 160);
        lists("suggested_questions", it.suggestedQuestions(), 160);
        languages(it);
    }

    private void languages(Personality it) {
        var languages = it.languages();
        if (languages == null
                || languages.isEmpty()
                || !languages.stream().allMatch(PersonalityCheck::isSpoken)
                || new HashSet<>(languages).size() < languages.size()) {
            fault("languages", "invalid_languages", "Choose es, en or both, each once; the first is the twin's own.");
        } else if (it.greeting() != null) {
            languages.forEach(language -> greets(it, language));
        }
    }

    private static boolean isSpoken(@Nullable String language) {
        return "es".equals(language) || "en".equals(language);
    }

    private void greets(Personality it, String language) {
        var greeting =
                "en".equals(language) ? it.greeting().en() : it.greeting().es();
        if (greeting == null || greeting.isBlank())
            fault("greeting." + language, "required", "The twin speaks this language, so it needs a greeting in it.");
    }

    private void localized(String field, @Nullable Localized text, int longest) {
        if (!present(field, text) || text == null) return;
        text(field + ".es", text.es(), 0, longest);
        text(field + ".en", text.en(), 0, longest);
    }

    private void lists(String field, @Nullable LocalizedLists lists, int longest) {
        if (!present(field, lists) || lists == null) return;
        list(field + ".es", lists.es(), longest);
        list(field + ".en", lists.en(), longest);
    }

    private void list(String field, @Nullable List<String> list, int longest) {
        if (!present(field, list) || list == null) return;
        if (list.size() > LISTED) fault(field, "too_many", "Keep it to " + LISTED + " entries.");
        for (int i = 0; i < Math.min(list.size(), LISTED); i++) text(field + "[" + i + "]", list.get(i), 1, longest);
    }

    private void text(String field, @Nullable String text, int shortest, int longest) {
        if (!present(field, text)) return;
        var length = Objects.requireNonNull(text).strip().length();
        if (length < shortest) fault(field, "required", "Fill this in.");
        if (length > longest) fault(field, "too_long", "Shorten it to " + longest + " characters.");
        if (!text.matches(InReadingOrder.TEXT))
            fault(
                    field,
                    "turns_letters",
                    "Leave out the invisible signs that turn the order of letters, such as U+202E.");
    }

    private boolean present(String field, @Nullable Object value) {
        if (value == null) fault(field, "required", "This field is missing.");
        return value != null;
    }

    private void fault(String field, String code, String detail) {
        faults.add(new Fault("personality." + field, code, detail));
    }
}
