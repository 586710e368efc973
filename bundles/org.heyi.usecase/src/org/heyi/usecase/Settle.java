package org.heyi.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.heyi.anchoring.QuoteFinder;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Said;
import org.heyi.exchange.pack.Wordings;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.model.review.Wording;
import org.heyi.model.util.Models;

/**
 * Ends a dispute of a comment with itself: of what its author's desks say, one is taken. It becomes a wording that takes the place
 * of all of them, as if the author had handed it in once more; what the author hands in after that comes beside it, and is in
 * dispute with it where it says something else.
 */
public final class Settle {

    private static final Texts TEXTS = Texts.of(Settle.class);

    private Settle() {
    }

    /**
     * Prepares to settle a dispute.
     *
     * @param annotation a comment in dispute
     * @param chosen which of {@link Formerly#desks}, from 0 on
     * @return the edit that has the comment say that
     * @throws HeyiException when it is not in dispute, or there is no such wording
     */
    public static Edit<Annotation> with(Annotation annotation, int chosen) {
        List<Said> desks = Formerly.desks(annotation);
        if (Sayings.text(annotation.getDisputed()).isEmpty() || desks.size() < 2) {
            throw new HeyiException(TEXTS.get("settle.none", annotation.getNumber()));
        }
        if (chosen < 0 || chosen >= desks.size()) {
            throw new HeyiException(TEXTS.get("settle.which", annotation.getNumber(), desks.size(), chosen + 1));
        }
        Said said = desks.get(chosen);
        Sayings sayings = new Sayings();
        Wordings.Outcome before = sayings.outcome(annotation.getWordings());
        Wording settled = Sayings.keep(new Wordings.Wording(new ArrayList<>(before.heads()), said.json()), null);
        Annotation carrier = Origins.same(said.place(), before.said().place()) ? null : carrier(sayings, annotation, said.place());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new Edit<>("annotation.settle", annotation, () -> {
            annotation.getWordings().add(settled);
            Sayings.fill(annotation, said);
            annotation.setDisputed("");
            annotation.setModifiedAt(now);
            if (carrier != null) {
                Origins.put(annotation, carrier);
            }
        });
    }

    private static Annotation carrier(Sayings sayings, Annotation annotation, Said.Place place) {
        List<Version> versions = Models.containing(annotation, Session.class).getReport().getVersions();
        QuoteFinder finder = new QuoteFinder(sayings.passages(versions.getLast()).document());
        return new Origins(sayings, versions, finder).carry(place.version(), List.of(annotation), each -> place).get(annotation);
    }
}
