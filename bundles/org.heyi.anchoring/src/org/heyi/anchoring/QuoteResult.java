package org.heyi.anchoring;

import java.util.List;

/** What looking for a quote gave. */
public sealed interface QuoteResult {

    /** The quote stands at this one place. */
    record Unique(Match match) implements QuoteResult {
    }

    /** The quote stands at each of these places, in document order; more context is needed. */
    record Ambiguous(List<Match> matches) implements QuoteResult {
        public Ambiguous {
            matches = List.copyOf(matches);
        }
    }

    /**
     * The quote does not stand in the text, or not in this context. The candidates are similar places, best first,
     * for a person to choose from; there may be none.
     */
    record NotFound(List<Match> candidates) implements QuoteResult {
        public NotFound {
            candidates = List.copyOf(candidates);
        }
    }
}
