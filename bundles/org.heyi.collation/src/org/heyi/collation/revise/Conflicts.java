package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.Progress;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * Which comments cannot be met together, while they are still being decided on: the rules are those by which a proposal is made, only
 * that what is undecided counts as well. What was refused, transferred, kept for reference or merged into another stands in nobody's way.
 */
public final class Conflicts {

    private Conflicts() {
    }

    /**
     * @param session a session
     * @param basis the words that were adopted in place of those of comments
     * @param progress asked whether to stop
     * @return for each comment that collides with others these others, by their numbers; the lists are not to be changed
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Map<Annotation, List<Annotation>> of(Session session, Basis basis, Progress progress) {
        return among(session, session.getAnnotations(), basis, progress);
    }

    /**
     * @param session a session
     * @param annotations comments of that session, such as those on one paragraph
     * @param basis the words that were adopted in place of those of comments
     * @param progress asked whether to stop
     * @return for each of them that collides with others of them these others, by their numbers; the lists are not to be changed
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Map<Annotation, List<Annotation>> among(Session session, Collection<Annotation> annotations, Basis basis, Progress progress) {
        Map<Annotation, List<Annotation>> found = new IdentityHashMap<>();
        Version version = Models.currentVersion(session);
        if (version == null) {
            return found;
        }
        // Demands that changed since their decision are compared as well.
        Demands reader = new Demands(session, new BaseText(version), basis.withOutdated(annotation -> false));
        List<RequestedChange> demands = new ArrayList<>();
        for (Annotation annotation : annotations) {
            progress.checkCancelled();
            if (Models.isPutForward(annotation) && isOpenOrAdopted(annotation)
                    && reader.of(annotation) instanceof Demands.Change change) {
                demands.add(change.demand());
            }
        }
        List<RequestedChange> ordered = Demands.inOrder(demands);
        Collisions collisions = new Collisions(ordered);
        for (RequestedChange demand : ordered) {
            progress.checkCancelled();
            Set<RequestedChange> against = collisions.against(demand);
            if (!against.isEmpty()) {
                List<Annotation> others = against.stream().flatMap(each -> each.annotations().stream())
                        .sorted(Comparator.comparingInt(Annotation::getNumber)).toList();
                demand.annotations().forEach(each -> found.put(each, others));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private static boolean isOpenOrAdopted(Annotation annotation) {
        Decision decision = Proposal.decision(annotation);
        return decision == null || decision == Decision.ADOPTED || decision == Decision.PARTLY_ADOPTED;
    }
}
