package org.heyi.anchoring;

/**
 * What speaks for and against a place. The weights are those of a logistic regression over the answers on the tuning
 * half of the benchmark's texts, so that the confidence says how often such an answer is right.
 *
 * @param length    characters of the passage
 * @param share     share of them that the place has
 * @param context   share of the characters around the passage that are still around the place
 * @param moved     whether the place left the order
 * @param weak      whether the surest match of the place may be a coincidence
 * @param elsewhere how many of the two neighbours of the passage stand in the new text, but not beside the place
 * @param gone      how many of the two neighbours are gone
 * @param endElsewhere whether the last character is still there, but not at the end of the place
 * @param edges     characters that are gone at the beginning and end of the passage
 * @param completed whether much of the place was taken in to complete a figure or word
 * @param foreign   share of the place that is not the passage's
 * @param mixed     whether much is foreign between the parts of a place of several pieces
 */
record Evidence(int length, double share, double context, boolean moved, boolean weak, int elsewhere, int gone,
        boolean endElsewhere, int edges, boolean completed, double foreign, boolean mixed) {

    /** Beyond this share, what is foreign makes the place doubtful. */
    static final double MUCH = 0.1;

    /** How likely the place is right, 0 to 1. */
    double confidence() {
        if (share == 1 && context == 1 && elsewhere == 0 && gone == 0 && foreign == 0) {
            return 1; // nothing changed here
        }
        double risk = -4.88 + 1.47 * (1 - share) + 2.26 * (1 - context) + 0.70 * Math.log(length)
                - 2.19 * Math.min(4, Math.log(1 + share * length)) + 1.20 * Math.min(1, edges / 12.0)
                + 1.00 * elsewhere + 0.56 * gone;
        risk += share < 1 && share > 0.5 ? 1.64 : 0;
        risk += length < 8 ? -0.79 : 0;
        risk += moved ? 1.15 : 0;
        risk += weak ? 1.82 : 0;
        risk += endElsewhere ? 1.24 : 0;
        risk += completed ? 2.27 : 0;
        risk += foreign > MUCH ? 0.30 : 0;
        risk += mixed ? 1.18 : 0;
        return 1 / (1 + Math.exp(risk));
    }
}
