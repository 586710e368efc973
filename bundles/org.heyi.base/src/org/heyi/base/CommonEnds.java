package org.heyi.base;

/**
 * With how many characters two texts both begin, and both end apart from that: what is between is what differs.
 *
 * @param start characters at the beginning
 * @param end characters at the end; none of them counts for the beginning too
 */
public record CommonEnds(int start, int end) {

    /**
     * @param one a text
     * @param other another one
     * @return what they have in common at both ends
     */
    public static CommonEnds of(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return new CommonEnds(start, end);
    }
}
