package org.heyi.collation.similar;

/**
 * What speaks for or against that two comments ask the same, and how much: by words alone, and where the meaning is known. A logistic
 * regression on the pairs that people judged for tuning, in the benchmark of similarity, held near weights that were set by hand, since
 * those pairs are the hard ones; what is alike never counts against it, and what is opposed never for it.
 */
enum Feature {

    /** What holds before anything is known. */
    ALWAYS(-1.9, -3.6),
    /** Cosine of the weighted words. */
    WORDS(0.9, 0.6),
    /** Weight of the common words by the shorter one. */
    SMALLER(0, 0),
    /** Cosine of the concepts alone. */
    CONCEPTS(0.6, 0.5),
    /** Weight of the common words, ten and more as 1. */
    COMMON(0.3, 0.2),
    /** Cosine of the words by which both say what is to be done. */
    ASKED(0.1, 0),
    /** Cosine of the weighted characters and concepts. */
    CHARACTERS(0.8, 0.4),
    /** How like the words are that shall come. */
    INSERTED(1.6, 1.6),
    /** Both ask for a change of wording, and not for the same one. */
    OTHER_CHANGE(-2.5, -2.7),
    /** Both ask for the same change of wording. */
    SAME_CHANGE(4.4, 4.4),
    /** The share of the shorter passage that both are on. */
    PASSAGE(1.5, 1.5),
    /** The same passage, by how like the words are. */
    PASSAGE_WORDS(0, 0),
    /** Each names a figure that the other does not. */
    OTHER_AMOUNTS(-2.3, -2.4),
    /** Only one names a figure. */
    ONE_AMOUNT(-0.8, -0.8),
    /** Both name a figure that the passage does not have. */
    SAME_AMOUNT(1.3, 1.3),
    /** Opposites. */
    OPPOSED(-2.9, -3),
    /** Both go in the same direction. */
    AGREED(0, 0),
    /** One wants that something is not done. */
    FORBIDS(-0.9, -0.9),
    /** Both ask for the same kind of doing. */
    SAME_ACTION(0.2, 0.1),
    /** Each asks for another kind of doing. */
    OTHER_ACTION(-0.7, -0.7),
    /** Each names a place that the other does not. */
    OTHER_NAMES(-1.2, -1.1),
    /** Both name a place. */
    SAME_NAME(0.6, 0.6),
    /** One thing is exchanged, and all the rest is the same word by word. */
    EXCHANGED(-4.5, -4.6),
    /** Several things are exchanged in what is the same otherwise. */
    REWORDED(-1.7, -1.9),
    /** One has very few words. */
    FEW(0.5, 0.6),
    /** How like the meaning is. */
    MEANING(0, 0.8);

    private final double byWords;
    private final double byMeaning;

    Feature(double byWords, double byMeaning) {
        this.byWords = byWords;
        this.byMeaning = byMeaning;
    }

    /** How much it counts; whether the meaning is known as well. */
    double weight(boolean isMeaningKnown) {
        return isMeaningKnown ? byMeaning : byWords;
    }
}
