package com.vibethink.twins.deployment;

import com.vibethink.twins.twin.LiveTwin;
import com.vibethink.twins.twin.Personality;
import java.util.List;

/** A twin at a place, by the place's own rules: they hold in the talk there and on the page that is written for it. */
public record TwinAtPlace(LiveTwin twin, Setup setup) {

    public Personality personality() {
        return twin.personality();
    }

    /** The languages it speaks here. */
    public List<String> languages() {
        return languages(personality().languages(), setup.languages());
    }

    /** The language in which somebody is spoken to here, given the one they ask for. */
    public String language(String wanted) {
        var spoken = languages();
        return spoken.contains(wanted) ? wanted : spoken.getFirst();
    }

    /** The first words here. */
    public String greeting(String language) {
        return setup.greeting().in(language, personality().greeting().in(language));
    }

    /** Of the place's languages those that the twin speaks; all of the twin's, where it has given these up since. */
    public static List<String> languages(List<String> ofTwin, List<String> ofPlace) {
        var here = ofTwin.stream().filter(ofPlace::contains).toList();
        return here.isEmpty() ? ofTwin : here;
    }
}
