package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Sink;

/** Gives a brain's words to the answer and its reader: only what can be kept, and not more than an answer's length. */
final class Speaking implements Sink {

    private static final int LONGEST_ANSWER = 12_000;

    private final Reply reply;
    private final EventStream out;
    private String half = "";

    Speaking(Reply reply, EventStream out) {
        this.reply = reply;
        this.out = out;
    }

    /** A brain that does not come to an end is stopped. */
    @Override
    public void words(String text) {
        var words = whole(text);
        var kept = words.substring(0, cut(words, LONGEST_ANSWER - reply.length()));
        if (!kept.isEmpty()) out.delta(kept, reply.add(kept));
        if (kept.length() < words.length()) reply.stop().trip();
    }

    /** PostgreSQL keeps no U+0000, and UTF-8 no half of a character; the halves of one may come in two pieces. */
    private String whole(String text) {
        var all = half + text;
        half = all.isEmpty() || !Character.isHighSurrogate(all.charAt(all.length() - 1))
                ? ""
                : all.substring(all.length() - 1);
        return all.codePoints()
                .filter(it -> it != 0 && Character.getType(it) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int cut(String words, int room) {
        if (words.length() <= room) return words.length();
        return room > 0 && Character.isHighSurrogate(words.charAt(room - 1)) ? room - 1 : room;
    }
}
