package org.heyi.importing;

/**
 * What one clean-up rule did to a report.
 *
 * @param rule stable name of the rule, such as {@code punctuation}
 * @param count number of places it changed, more than 0
 */
public record Normalisation(String rule, int count) {
}
