package org.heyi.collation.papers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.collation.Collation;
import org.heyi.collation.Duplicates;
import org.heyi.model.review.Annotation;

/** The opinions of a collation, in its order: what was merged counts once. */
public final class Opinions {

    private final List<Opinion> all;
    private final Map<Annotation, Opinion> byComment = new IdentityHashMap<>();

    private Opinions(Collation collation) {
        Map<Annotation, List<Annotation>> merged = new IdentityHashMap<>();
        List<Annotation> masters = new ArrayList<>();
        for (int i = 0; i < collation.size(); i++) {
            Annotation comment = collation.annotation(i);
            Annotation end = Duplicates.end(comment);
            if (end != comment && collation.indexOf(end) >= 0) {
                merged.computeIfAbsent(end, each -> new ArrayList<>()).add(comment);
            } else {
                masters.add(comment);
            }
        }
        all = masters.stream().map(each -> new Opinion(each, merged.getOrDefault(each, List.of()), OpinionOutcome.of(each))).toList();
        all.forEach(opinion -> opinion.all().forEach(each -> byComment.put(each, opinion)));
    }

    /**
     * @param collation comments in line
     * @return their opinions
     */
    public static Opinions of(Collation collation) {
        return new Opinions(collation);
    }

    /** @return the opinions in the order of the collation */
    public List<Opinion> all() {
        return all;
    }

    /**
     * @param comment a comment of the collation
     * @return the opinion that it is part of; null for a comment that is not in the collation
     */
    public Opinion of(Annotation comment) {
        return byComment.get(comment);
    }
}
