package org.heyi.benchmarks.importing;

import java.util.Map;

/**
 * What a program found in a document.
 *
 * @param text its text, a paragraph a line
 * @param comments by what a comment says, where its passage begins and ends in that text
 */
record Found(String text, Map<String, int[]> comments) {

    /** Number of comments that stand on the same passage in both, provided that the texts are the same. */
    int sameAs(Found truth) {
        if (!text.equals(truth.text)) {
            return 0;
        }
        return (int) truth.comments.entrySet().stream().filter(each -> {
            int[] mine = comments.get(each.getKey());
            return mine != null && mine[0] == each.getValue()[0] && mine[1] == each.getValue()[1];
        }).count();
    }
}
