package com.vibethink.twins.conversation;

import com.vibethink.twins.tenancy.Caller;
import org.springframework.stereotype.Component;

/** Sees to it that every question is answered once, whoever asks for the answer and how often. */
@Component
class Answers {

    private final Talks talks;
    private final Claims claims;
    private final Answering answering;
    private final Following following;

    Answers(Talks talks, Claims claims, Answering answering, Following following) {
        this.talks = talks;
        this.claims = claims;
        this.answering = answering;
        this.following = following;
    }

    /** An answer that is about to be made, or was; streams itself from a place on. */
    @FunctionalInterface
    interface Answer {

        void stream(EventStream out, int from);
    }

    /** The twin is looked up first: where none answers, no question is kept. */
    Answer to(Caller.Fan fan, Said said) {
        var place = claims.place(fan);
        var talk = talks.ask(fan, said);
        return claims.claim(fan, talk, place)
                .<Answer>map(work -> (out, _) -> answering.answer(work, out))
                .orElse((out, from) -> following.follow(
                        new Following.Reader(fan, out, place.setup().knowledgeVisibility()), talk.asked(), from));
    }
}
