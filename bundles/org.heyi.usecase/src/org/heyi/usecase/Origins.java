package org.heyi.usecase;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.heyi.anchoring.PositionSelector;
import org.heyi.anchoring.QuoteFinder;
import org.heyi.anchoring.TextRange;
import org.heyi.exchange.pack.Said;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.ReviewFactory;

/** Puts comments where their authors made them, and carries them on from there as if they had been here all the time. */
final class Origins {

    private final Sayings sayings;
    private final List<Version> versions;
    private final QuoteFinder finder;

    /** @param finder looks for words in the newest of the versions */
    Origins(Sayings sayings, List<Version> versions, QuoteFinder finder) {
        this.sayings = sayings;
        this.versions = versions;
        this.finder = finder;
    }

    /** Whether two places are the same words of the same text. */
    static boolean same(Said.Place one, Said.Place other) {
        return one.equals(other) || one.version().equals(other.version()) && one.start() == other.start() && one.end() == other.end();
    }

    /** Puts a comment where its carrier is; part of a mutation. */
    static void put(Annotation annotation, Annotation carrier) {
        annotation.getFormerAnchors().clear();
        annotation.getFormerAnchors().addAll(List.copyOf(carrier.getFormerAnchors()));
        annotation.setAnchor(carrier.getAnchor());
    }

    /**
     * @param digest of the text that the authors read
     * @param those comments on it
     * @param places where in it each was made
     * @return for each comment one that has its place in the newest version, and those before
     */
    Map<Annotation, Annotation> carry(String digest, List<Annotation> those, Function<Annotation, Said.Place> places) {
        int at = versions.size() - 1;
        while (at >= 0 && !sayings.digest(versions.get(at)).equals(digest)) {
            at--;
        }
        Map<Annotation, Annotation> placed = new IdentityHashMap<>();
        List<Annotation> carriers = new ArrayList<>();
        for (Annotation each : those) {
            Annotation carrier = ReviewFactory.eINSTANCE.createAnnotation();
            Said.Place place = places.apply(each);
            carrier.setAnchor(at < 0 ? likely(place) : exact(place, versions.get(at)));
            placed.put(each, carrier);
            carriers.add(carrier);
        }
        if (at >= 0) {
            UpdateReport.carryOn(carriers, versions.subList(at, versions.size()));
        }
        return placed;
    }

    private Anchor exact(Said.Place place, Version version) {
        Passages passages = sayings.passages(version);
        String text = passages.document().text();
        if (place.start() >= 0 && place.end() > place.start() && place.end() <= text.codePointCount(0, text.length())) {
            TextRange range = PositionSelector.ofCodePoints(text, place.start(), place.end()).range();
            boolean there = place.quote() != null && (passages.words(range).of(text).equals(place.quote().exact())
                    || range.of(text).equals(place.quote().exact()));
            if (there) {
                Anchor anchor = passages.anchor(range);
                anchor.setWritten(true);
                return anchor;
            }
        }
        return found(place, version, place.quote() == null ? null : new QuoteFinder(passages.document()));
    }

    /** The author read a text that is no version here, such as one that was cleaned up otherwise: the words are looked for. */
    private Anchor likely(Said.Place place) {
        return found(place, versions.getLast(), finder);
    }

    private Anchor found(Said.Place place, Version version, QuoteFinder in) {
        Passages passages = sayings.passages(version);
        Anchor anchor = place.quote() == null ? null : passages.find(null, place.quote(), in);
        if (anchor == null) {
            anchor = passages.whole();
            anchor.setOutcome(place.quote() == null ? AnchorOutcome.PLACED : AnchorOutcome.LOST);
            if (place.quote() != null) {
                anchor.setQuote(place.quote().exact());
                anchor.setPrefix(place.quote().prefix());
                anchor.setSuffix(place.quote().suffix());
            }
        }
        anchor.setWritten(true);
        return anchor;
    }
}
