package com.vibethink.twins.portal;

import com.vibethink.twins.celebrity.CelebrityType;

/** What the portal itself says, in both languages, where a template cannot say it. */
final class Words {

    private Words() {}

    static String kindOfTwin(String language) {
        return "en".equals(language) ? "AI digital twin" : "Gemelo digital con IA";
    }

    static String mark(String language) {
        return "en".equals(language) ? "AI" : "IA";
    }

    static String legal(boolean isTerms, String language) {
        if ("en".equals(language)) return isTerms ? "Terms of use" : "Privacy";
        return isTerms ? "Términos de uso" : "Privacidad";
    }

    static String type(CelebrityType type, String language) {
        var spanish = "es".equals(language);
        return switch (type) {
            case SPORTS_COMMENTATOR -> spanish ? "Comentarista deportivo" : "Sports commentator";
            case ATHLETE -> spanish ? "Atleta" : "Athlete";
            case COACH -> spanish ? "Entrenador" : "Coach";
            case ACTOR -> "Actor";
            case MUSICIAN -> spanish ? "Músico" : "Musician";
            case CREATOR -> spanish ? "Creador" : "Creator";
            case OTHER -> spanish ? "Personalidad" : "Personality";
        };
    }
}
