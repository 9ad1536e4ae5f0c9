package com.vibethink.twins.knowledge;

/**
 * How much each kind of evidence counts in recall, as measured.
 *
 * @param synonym another word of the same language
 * @param translation the word of the other language, by the thesaurus
 * @param foreign the word as it stands, in a passage of the other language: names, mostly
 * @param heading found in a title or heading rather than in the text
 * @param number years and other numbers, against words
 * @param pieces a word's parts of four letters, and the share of them that must be there
 * @param hint what the question word lets expect
 * @param neighbours words side by side, at most {@code reach} words apart
 * @param tie what the second-best name of a concept adds
 * @param meaning the embeddings' share in the order of English passages
 */
record Weights(
        float synonym,
        float translation,
        float foreign,
        float heading,
        float number,
        float pieces,
        float piecesNeeded,
        float hint,
        float neighbours,
        int reach,
        float tie,
        float meaning) {

    static final Weights MEASURED = new Weights(.4f, .5f, .8f, 1, 2, .6f, .3f, .3f, .3f, 3, .05f, .7f);
}
