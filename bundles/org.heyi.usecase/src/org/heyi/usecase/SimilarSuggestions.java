package org.heyi.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.heyi.base.Progress;
import org.heyi.collation.similar.Cluster;
import org.heyi.collation.similar.Meaning;
import org.heyi.collation.similar.Nearest;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Standing;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;

/** What was raised already, in this session or an earlier one, and what became of it. */
public final class SimilarSuggestions {

    /** So many characters of the content tell what it is about; what follows are reasons. */
    private static final int TELLING = 100;

    private SimilarSuggestions() {
    }

    /**
     * A suggestion that is like what was asked for.
     *
     * @param suggestion it
     * @param session of which it is
     * @param standing what became of it, with its last reply
     * @param likeness from 0 to 1
     * @param shared the words that both have, or that mean the same
     */
    public record Found(Suggestion suggestion, Session session, Standing standing, double likeness, List<Cluster.Shared> shared) {
    }

    /**
     * @param suggestion an item of the ledger
     * @return what it is about, to be looked for elsewhere: its title, which says so without the reasons; the beginning of its content where
     *         it has none
     */
    public static String text(Suggestion suggestion) {
        String title = Objects.toString(suggestion.getTitle(), "");
        String content = Objects.toString(suggestion.getContent(), "").strip();
        return title.isBlank() ? content.substring(0, content.offsetByCodePoints(0, Math.min(TELLING, content.codePointCount(0, content.length())))) : title;
    }

    /**
     * @param archive a workspace's root
     * @param text what is to be raised
     * @param itself is not looked for; null when it is in no ledger yet
     * @param asOf the day of which the state is told; null for today's
     * @param meaning the model of meaning; null to go by words alone
     * @param most how many are wanted
     * @param progress asked whether to stop
     * @return the items of all sessions that are most like it, the most alike first, of equals the later ones; merged ones not, for the one
     *         they are merged into says it
     */
    public static List<Found> of(Archive archive, String text, Suggestion itself, LocalDate asOf, Meaning meaning, int most, Progress progress) {
        List<Suggestion> items = archive.getSessions().stream().sorted(Comparator.comparingInt(Session::getYear).reversed())
                .flatMap(each -> each.getSuggestions().stream()).filter(each -> each != itself && each.getMergedInto() == null).toList();
        return Nearest.of(text, items.stream().map(SimilarSuggestions::text).toList(), meaning, most, progress).stream().map(each -> {
            Suggestion item = items.get(each.index());
            return new Found(item, (Session) item.eContainer(), Lifecycle.state(item, asOf), each.likeness(), each.shared());
        }).toList();
    }
}
