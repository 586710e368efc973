package org.heyi.anchoring;

import java.util.List;

/** What looking for a quote gave. */
public sealed interface QuoteResult {

    /**
     * The quote stands at this one place.
     *
     * @param match the place
     */
    record Unique(Match match) implements QuoteResult {
    }

    /**
     * The quote stands at each of these places, in document order; more context is needed.
     *
     * @param matches the places
     */
    record Ambiguous(List<Match> matches) implements QuoteResult {
        /** Copies the lists: what was given cannot change it later. */
        public Ambiguous {
            matches = List.copyOf(matches);
        }
    }

    /**
     * The quote does not stand in the text, or not in this context. The candidates are similar places, best first,
     * for a person to choose from; there may be none.
     *
     * @param candidates similar places, best first
     */
    record NotFound(List<Match> candidates) implements QuoteResult {
        /** Copies the lists: what was given cannot change it later. */
        public NotFound {
            candidates = List.copyOf(candidates);
        }
    }
}
