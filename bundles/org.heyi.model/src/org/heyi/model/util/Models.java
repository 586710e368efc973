package org.heyi.model.util;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.heyi.model.report.Report;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;

/** Small questions that every bundle asks of the model. */
public final class Models {

    private Models() {
    }

    /**
     * @param session a session, or null
     * @return the newest version of its report, or null when it has none
     */
    public static Version currentVersion(Session session) {
        Report report = session == null ? null : session.getReport();
        EList<Version> versions = report == null ? null : report.getVersions();
        return versions == null || versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /**
     * @param annotation a comment
     * @return whether it is before the secretariat: handed over, not taken back, and not for fewer people
     */
    public static boolean isPutForward(Annotation annotation) {
        return annotation.getState() == AnnotationState.SUBMITTED && annotation.getAudience() == Audience.SECRETARIAT;
    }

    /**
     * @param session a session
     * @param handle what was typed to name a person, or what the history says
     * @return the participant with that handle, else whoever somebody of that handle was merged into; null when there is none
     */
    public static Participant participant(Session session, String handle) {
        Participant former = null;
        for (Participant each : session.getParticipants()) {
            if (each.getHandle().equals(handle)) {
                return each;
            }
            former = former == null && answersTo(each, handle) ? each : former;
        }
        return former;
    }

    /**
     * @param person a participant
     * @param handle a handle, or null
     * @return whether it is the person's, or that of somebody who was merged into the person
     */
    public static boolean answersTo(Participant person, String handle) {
        return handle != null && (handle.equals(person.getHandle())
                || person.getFormerNames().stream().anyMatch(each -> handle.equals(each.getHandle())));
    }

    /**
     * @param person a participant
     * @param id an id, or null
     * @return whether it is the person's, or that of somebody who was merged into the person
     */
    public static boolean isOrWas(Participant person, String id) {
        return id != null && (id.equals(person.getId()) || person.getFormerNames().stream().anyMatch(each -> id.equals(each.getPerson())));
    }

    /**
     * @param person a participant
     * @param name a name, or null
     * @return whether the person is or was called that
     */
    public static boolean isOrWasCalled(Participant person, String name) {
        return name != null && (name.equals(person.getName()) || person.getFormerNames().stream().anyMatch(each -> name.equals(each.getName())));
    }

    /**
     * @param session a session
     * @return the number the next comment gets; numbers of deleted comments are not used again
     *         as long as a higher one exists
     */
    public static int nextAnnotationNumber(Session session) {
        return session.getAnnotations().stream().mapToInt(Annotation::getNumber).max().orElse(0) + 1;
    }

    /**
     * @param object anything in a workspace
     * @param type the kind of container that is asked for
     * @param <T> that kind
     * @return the nearest container of that kind, the object itself included; null when there is none
     */
    public static <T extends EObject> T containing(EObject object, Class<T> type) {
        EObject at = object;
        while (at != null && !type.isInstance(at)) {
            at = at.eContainer();
        }
        return type.cast(at);
    }

    /**
     * Where a comment stood when its author last wrote on it. A new version of the report takes the comment along; what it
     * asks for was asked of the words that were there then.
     *
     * @param annotation a comment
     * @return that place, which is its place of today when no version came since; null for one on the report as a whole
     */
    public static Anchor writtenOn(Annotation annotation) {
        if (annotation.getAnchor() != null && annotation.getAnchor().isWritten()) {
            return annotation.getAnchor();
        }
        for (Anchor former : annotation.getFormerAnchors().reversed()) {
            if (former.isWritten()) {
                return former;
            }
        }
        Instant written = annotation.getModifiedAt() == null ? annotation.getCreatedAt() : annotation.getModifiedAt();
        Anchor found = null;
        for (Anchor former : annotation.getFormerAnchors()) {
            if (found == null || isThere(former, written)) {
                found = former;
            }
        }
        return found == null || annotation.getAnchor() != null && isThere(annotation.getAnchor(), written) ? annotation.getAnchor()
                : found;
    }

    private static boolean isThere(Anchor anchor, Instant at) {
        Instant imported = anchor.getVersion() == null ? null : anchor.getVersion().getImportedAt();
        return imported != null && at != null && !imported.isAfter(at);
    }

    /**
     * @param text any text
     * @return how many UTF-16 units of it are no white space; this is what "characters" means in every count we print
     */
    public static int characters(String text) {
        return text == null ? 0 : (int) text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0').count();
    }
}
