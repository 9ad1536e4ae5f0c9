package com.vibethink.twins.brain;

import java.util.regex.Pattern;

/** A word, a number or a known phrase of a text, with the key that its equals share. */
record Word(String raw, String folded, String key, Kind kind, boolean empty) {

    /** Forms of one word share so many letters at their start. */
    static final int OPENING = 5;

    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}|21[0-9]{2}");

    /** What it is by its looks; only {@link #NAME} and {@link #OPENER} begin with a capital letter. */
    enum Kind {
        PLAIN,
        NAME,
        /** Capitalised where every word would be: at the start of a sentence. */
        OPENER,
        NUMBER
    }

    boolean year() {
        return kind == Kind.NUMBER && YEAR.matcher(key.substring(1)).matches();
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    /** A number that counts something, unlike the XLIX of a Super Bowl. */
    boolean amount() {
        return number() && Character.isDigit(key.charAt(1));
    }

    Word asName() {
        return new Word(raw, folded, key, Kind.NAME, empty);
    }

    boolean capital() {
        return kind == Kind.NAME || kind == Kind.OPENER;
    }

    /** Same meaning, same spelling without accents, or forms of one long word. */
    boolean matches(Word other) {
        if (key.equals(other.key) || folded.equals(other.folded)) {
            return true;
        }
        return !number() && !other.number() && related(folded, other.folded);
    }

    private static boolean related(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        int longer = Math.max(one.length(), two.length());
        if (shorter < OPENING || longer - shorter > 4) {
            return false;
        }
        int same = 0;
        while (same < shorter && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        return same >= OPENING && same * 10 >= longer * 7;
    }
}
