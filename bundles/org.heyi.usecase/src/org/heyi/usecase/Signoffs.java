package org.heyi.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.Archive;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.review.Signoff;
import org.heyi.model.util.Models;
import org.heyi.model.util.Moments;
import org.heyi.model.util.SignedOff;
import org.heyi.model.util.SignedOff.Signed;
import org.heyi.model.util.SignedOff.Standing;

/**
 * 团长审签: the head of a group signs what its people say to the secretariat, in the window or on paper, which its clerk records. What
 * is signed its people leave as it is until it is taken back. Neither is ever changed or removed: taking back is a sign-off of its own
 * that names the one it takes back.
 */
public final class Signoffs {

    /** What it takes to sign, or to record what was signed on paper. */
    public static final String SIGN = "signoff.sign";
    /** What it takes to take back what was signed. */
    public static final String TAKE_BACK = "signoff.takeBack";

    private static final Texts TEXTS = Texts.of(Signoffs.class);
    /** What is done to a comment by which it would say something else than what was signed. */
    private static final Set<String> LOCKED = Set.of("annotation.edit", "annotation.withdraw", "annotation.delete", "annotation.place",
            "annotation.settle", Recording.CORRECT);
    /** As many comments, and ids of each beside its own, as a column of the database holds. */
    private static final int MOST = 2000;
    private static final int MOST_ALIASES = 10;

    private Signoffs() {
    }

    /**
     * The comments of a group as its head sees them, each kind in the order of their numbers.
     *
     * @param open what is not signed, or was taken back
     * @param changed what says something else since it was signed
     * @param signed what says what was signed
     * @param drafts what its author has not submitted; nobody else reads it
     * @param reserved what is for the group or its author alone, and does not go to the secretariat
     */
    public record Comments(List<Annotation> open, List<Annotation> changed, List<Annotation> signed, List<Annotation> drafts, List<Annotation> reserved) {

        /** @return what can be signed now: what is open or changed and was not withdrawn */
        public List<Annotation> toSign() {
            List<Annotation> all = new ArrayList<>(open);
            changed.stream().filter(each -> each.getState() == AnnotationState.SUBMITTED).forEach(all::add);
            return all;
        }

        /** @return what can be taken back */
        public List<Annotation> toTakeBack() {
            List<Annotation> all = new ArrayList<>(signed);
            all.addAll(changed);
            return all;
        }
    }

    /**
     * Who signs, or takes back.
     *
     * @param recorder who records it here
     * @param signer the head; the recorder, or somebody who signed on paper
     * @param paper whether it was signed on paper; always when the recorder is not the signer
     * @param at when
     */
    public record Signature(Participant recorder, Participant signer, boolean paper, Instant at) {

        /** Whoever records what somebody else signed has a paper of it. */
        public Signature {
            paper |= recorder != signer;
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /**
     * @param session a session
     * @param group a group
     * @return who signs for it: its heads that take part, in the order of the roster
     */
    public static List<Participant> heads(Session session, Group group) {
        return session.getParticipants().stream().filter(each -> each.isHead() && each.getGroup() == group && group != null && !each.isInactive()).toList();
    }

    /**
     * @param archive the workspace's root
     * @param actor handle of a person
     * @return for which groups that person may sign, or record what was signed on paper; their own first
     */
    public static List<Group> groups(Archive archive, String actor) {
        return Sittings.groups(archive, actor, SIGN);
    }

    /**
     * @param session a session
     * @param group a group
     * @return its comments
     */
    public static Comments of(Session session, Group group) {
        Comments all = new Comments(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Annotation each : session.getAnnotations()) {
            if (each.getAuthor() == null || each.getAuthor().getGroup() != group || group == null) {
                continue;
            }
            Standing standing = SignedOff.of(each).standing();
            if (standing == Standing.CHANGED) {
                all.changed.add(each);
            } else if (standing == Standing.SIGNED) {
                all.signed.add(each);
            } else if (each.getState() == AnnotationState.DRAFT) {
                all.drafts.add(each);
            } else if (each.getState() == AnnotationState.SUBMITTED) {
                (each.getAudience() == Audience.SECRETARIAT ? all.open : all.reserved).add(each);
            }
        }
        return all;
    }

    /**
     * Prepares to sign comments of a group.
     *
     * @param session the session
     * @param group whose they are
     * @param signature who signs
     * @param comments what is signed, all of {@link Comments#toSign}
     * @return the edit, in one step
     * @throws HeyiException when there is nothing to sign, one of them cannot be signed, or the signer does not head the group
     */
    public static Edit<List<Signoff>> sign(Session session, Group group, Signature signature, List<Annotation> comments) {
        requireHead(session, group, signature);
        if (comments.isEmpty()) {
            throw new HeyiException(TEXTS.get("signoff.nothing", group.getName()));
        }
        Comments all = of(session, group);
        Set<Annotation> able = Collections.newSetFromMap(new IdentityHashMap<>());
        able.addAll(all.toSign());
        for (Annotation each : comments) {
            if (!able.contains(each)) {
                throw new HeyiException(TEXTS.get(why(all, group, each), each.getNumber(), group.getName()));
            }
        }
        List<Signoff> signoffs = new ArrayList<>();
        for (int i = 0; i < comments.size(); i += MOST) {
            signoffs.add(signoff(group, signature, null, "", comments.subList(i, Math.min(comments.size(), i + MOST))));
        }
        return new Edit<>(SIGN, List.copyOf(signoffs), () -> enter(session, signature, signoffs));
    }

    private static String why(Comments all, Group group, Annotation annotation) {
        if (annotation.getAuthor() == null || annotation.getAuthor().getGroup() != group) {
            return "signoff.foreign";
        }
        return all.signed.contains(annotation) ? "signoff.already" : all.drafts.contains(annotation) ? "signoff.draft"
                : all.reserved.contains(annotation) ? "signoff.reserved" : "signoff.withdrawn";
    }

    /**
     * Prepares to take back what was signed, so that the people of the group may change it again.
     *
     * @param session the session
     * @param group whose comments they are
     * @param signature who takes it back
     * @param reason why; may be empty
     * @param comments of which, all of {@link Comments#toTakeBack}
     * @return the edit, in one step
     * @throws HeyiException when there is nothing to take back, one of them is not signed, or the signer does not head the group
     */
    public static Edit<List<Signoff>> takeBack(Session session, Group group, Signature signature, String reason, List<Annotation> comments) {
        requireHead(session, group, signature);
        if (comments.isEmpty()) {
            throw new HeyiException(TEXTS.get("signoff.nothingBack", group.getName()));
        }
        Map<Signoff, List<Annotation>> by = new LinkedHashMap<>();
        for (Annotation each : comments) {
            boolean theirs = each.getAuthor() != null && each.getAuthor().getGroup() == group;
            List<Signoff> inForce = theirs ? SignedOff.inForce(each) : List.of();
            if (inForce.isEmpty()) {
                throw new HeyiException(TEXTS.get(theirs ? "signoff.not" : "signoff.foreign", each.getNumber(), group.getName()));
            }
            inForce.forEach(signoff -> by.computeIfAbsent(signoff, any -> new ArrayList<>()).add(each));
        }
        List<Signoff> signoffs = by.entrySet().stream()
                .map(each -> signoff(group, signature, each.getKey(), Sayings.text(reason).strip(), each.getValue())).toList();
        return new Edit<>(TAKE_BACK, signoffs, () -> enter(session, signature, signoffs));
    }

    private static void requireHead(Session session, Group group, Signature signature) {
        if (group == null) {
            throw new HeyiException(TEXTS.get("signoff.group"));
        }
        List<Participant> heads = heads(session, group);
        if (heads.isEmpty()) {
            throw headless(group);
        }
        if (!heads.contains(signature.signer)) {
            throw new HeyiException(TEXTS.get("signoff.head", signature.signer.getName(), group.getName(),
                    heads.stream().map(Participant::getName).collect(Collectors.joining(TEXTS.get("and")))));
        }
    }

    /**
     * @param group a group of which the roster names no head
     * @return says so, and how it is told
     */
    public static HeyiException headless(Group group) {
        return new HeyiException(TEXTS.get("signoff.headless", group.getName()));
    }

    private static Signoff signoff(Group group, Signature signature, Signoff takesBack, String reason, Collection<Annotation> comments) {
        Signoff signoff = ReviewFactory.eINSTANCE.createSignoff();
        signoff.setGroup(group);
        signoff.setSigner(signature.signer);
        signoff.setRecorder(signature.recorder);
        signoff.setAt(signature.at);
        signoff.setPaper(signature.paper);
        signoff.setTakesBack(takesBack == null ? null : takesBack.getId());
        signoff.setReason(reason);
        signoff.setComments(comments.stream().map(each -> signed(each).line()).collect(Collectors.joining("\n")));
        return signoff;
    }

    private static Signed signed(Annotation annotation) {
        Set<String> aliases = new LinkedHashSet<>(FileIds.all(annotation));
        aliases.remove(annotation.getId());
        return new Signed(annotation.getId(), SignedOff.digest(annotation), aliases.stream().limit(MOST_ALIASES).toList());
    }

    private static void enter(Session session, Signature signature, List<Signoff> signoffs) {
        Sessions.enrol(session, signature.recorder);
        session.getSignoffs().addAll(signoffs);
    }

    // ---- the lock

    /**
     * @param person who would do it; null for somebody who is not on the roster
     * @param what would be done, e.g. annotation.edit
     * @param annotation to what; may be null
     * @return why not, in one sentence: it is signed, and the person belongs to those whose it is; empty when that does not hinder
     */
    static String hindrance(Participant person, String what, Annotation annotation) {
        if (annotation == null || person == null || !LOCKED.contains(what)) {
            return "";
        }
        boolean ofGroup = annotation.getAuthor() != null && person.getGroup() != null && person.getGroup() == annotation.getAuthor().getGroup();
        if (annotation.getAuthor() != person && (!ofGroup || person.getRole() == Role.SECRETARIAT)) {
            return "";
        }
        SignedOff signed = SignedOff.of(annotation);
        return signed.isInForce() ? TEXTS.get("signoff.locked", annotation.getNumber(), words(signed.signoff())) : "";
    }

    /**
     * @param annotation a comment
     * @return whether it is signed, so that the people of its group leave it as it is
     */
    public static boolean isLocked(Annotation annotation) {
        return SignedOff.of(annotation).isInForce();
    }

    /**
     * @param signoff a sign-off
     * @return who signed when, and who recorded it: 王建国 2026-01-13 10:30 审签（纸质，李静记录）
     */
    public static String words(Signoff signoff) {
        Session session = Models.containing(signoff, Session.class);
        ZoneId zone = ZoneId.of(session == null || session.getZone() == null ? "Asia/Shanghai" : session.getZone());
        String signer = signoff.getSigner() == null ? "" : signoff.getSigner().getName();
        String recorder = signoff.getRecorder() == null ? "" : signoff.getRecorder().getName();
        String how = !signoff.isPaper() ? "" : signoff.getRecorder() == signoff.getSigner() ? ".paper" : ".recorded";
        String when = signoff.getAt() == null ? "" : Moments.words(signoff.getAt(), zone);
        return TEXTS.get((signoff.getTakesBack() == null ? "signoff.words" : "signoff.words.back") + how, signer, when, recorder);
    }

    /**
     * @param annotation a comment
     * @return who signed it when, and whether it says something else since or that was taken back; empty when nobody signed it
     */
    public static String told(Annotation annotation) {
        SignedOff signed = SignedOff.of(annotation);
        return switch (signed.standing()) {
            case NONE -> "";
            case SIGNED -> words(signed.signoff());
            case CHANGED, TAKEN_BACK -> TEXTS.get("signoff.since", words(signed.signoff()), signed.standing().label());
        };
    }

    /** One person in place of another one; part of a mutation. */
    static void merge(Session session, Participant from, Participant into) {
        for (Signoff each : session.getSignoffs()) {
            if (each.getSigner() == from) {
                each.setSigner(into);
            }
            if (each.getRecorder() == from) {
                each.setRecorder(into);
            }
        }
    }
}
