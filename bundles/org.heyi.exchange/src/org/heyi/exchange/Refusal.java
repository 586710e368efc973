package org.heyi.exchange;

/**
 * Why an annotation of a file cannot be taken in.
 *
 * @param annotation its place in the file, from 1
 * @param id its id; empty when it has none
 * @param member where it is wrong, such as target.selector.start
 * @param reason what is wrong there, and what should be
 */
public record Refusal(int annotation, String id, String member, String reason) {
}
