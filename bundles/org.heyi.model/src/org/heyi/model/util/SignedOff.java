package org.heyi.model.util;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.Digests;
import org.heyi.base.Texts;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Attachment;
import org.heyi.model.review.Group;
import org.heyi.model.review.Session;
import org.heyi.model.review.Signoff;

/**
 * How comments stand to 团长审签. Sign-offs are only ever added; one takes back what another one signed by naming it. So it makes no
 * difference in which order they come, and no clock decides.
 *
 * @param standing how the comment stands
 * @param signoff the latest sign-off in force, or else the latest that was taken back; null where there is none
 */
public record SignedOff(Standing standing, Signoff signoff) {

    private static final Texts TEXTS = Texts.of(SignedOff.class);
    private static final SignedOff NEVER = new SignedOff(Standing.NONE, null);
    private static final char BLANK = ' ';
    /** Sign-offs never change, and their lines are read for every comment that is shown; kept as long as the sign-off is. */
    private static final Map<Signoff, Lines> READ = Collections.synchronizedMap(new WeakHashMap<>());

    /** How a comment stands to the head of its group. */
    public enum Standing {
        /** 未审签 */
        NONE,
        /** 已审签: it says what was signed */
        SIGNED,
        /** 审签后有改动: it is signed, and says something else since */
        CHANGED,
        /** 审签已取回 */
        TAKEN_BACK;

        /** @return 已审签, in the language in force */
        public String label() {
            return TEXTS.get("Standing." + name());
        }
    }

    /** The lines of a sign-off, by every id that a comment goes by. */
    private record Lines(String text, Map<String, Signed> byId) {
    }

    /**
     * A comment as it was signed.
     *
     * @param id of the comment on the desk where it was signed
     * @param digest SHA-256 of what it said, in lower-case hex, see {@link SignedOff#digest}
     * @param aliases other ids by which it comes in files
     */
    public record Signed(String id, String digest, List<String> aliases) {

        /** Copies the list. */
        public Signed {
            aliases = List.copyOf(aliases);
        }

        /** @return the line that {@link SignedOff#signed} reads */
        public String line() {
            return Stream.concat(Stream.of(id, digest), aliases.stream()).collect(Collectors.joining(String.valueOf(BLANK)));
        }

        private static Signed of(String line) {
            List<String> words = List.of(line.split(String.valueOf(BLANK)));
            return new Signed(words.get(0), words.get(1), words.subList(2, words.size()));
        }
    }

    /** @return whether it is signed, so that the people of the group leave it as it is */
    public boolean isInForce() {
        return standing == Standing.SIGNED || standing == Standing.CHANGED;
    }

    /**
     * @param signoff a sign-off
     * @return the comments in it, in its order
     */
    public static List<Signed> signed(Signoff signoff) {
        String text = signoff.getComments();
        return text == null || text.isBlank() ? List.of() : text.lines().map(Signed::of).toList();
    }

    /**
     * @param annotation a comment
     * @return how it stands to the head of its author's group; what another group signed does not count
     */
    public static SignedOff of(Annotation annotation) {
        Session session = Models.containing(annotation, Session.class);
        Group group = annotation.getAuthor() == null ? null : annotation.getAuthor().getGroup();
        if (session == null || group == null || session.getSignoffs().isEmpty()) {
            return NEVER;
        }
        Signoff latest = null;
        Signoff back = null;
        String digest = null;
        for (Signoff each : session.getSignoffs()) {
            Signed signed = each.getGroup() != group || each.getTakesBack() != null ? null : find(each, annotation);
            if (signed == null) {
                continue;
            }
            if (isTakenBack(session, each, annotation)) {
                back = later(back, each);
                continue;
            }
            digest = digest == null ? digest(annotation) : digest;
            if (signed.digest.equals(digest)) {
                return new SignedOff(Standing.SIGNED, each);
            }
            latest = later(latest, each);
        }
        if (latest != null) {
            return new SignedOff(Standing.CHANGED, latest);
        }
        return back == null ? NEVER : new SignedOff(Standing.TAKEN_BACK, back);
    }

    /**
     * @param annotation a comment
     * @return the sign-offs in force that it is in
     */
    public static List<Signoff> inForce(Annotation annotation) {
        Session session = Models.containing(annotation, Session.class);
        Group group = annotation.getAuthor() == null ? null : annotation.getAuthor().getGroup();
        return session == null || group == null ? List.of() : session.getSignoffs().stream()
                .filter(each -> each.getGroup() == group && each.getTakesBack() == null && find(each, annotation) != null
                        && !isTakenBack(session, each, annotation)).toList();
    }

    private static boolean isTakenBack(Session session, Signoff signoff, Annotation annotation) {
        return session.getSignoffs().stream().anyMatch(each -> signoff.getId().equals(each.getTakesBack()) && each.getGroup() == signoff.getGroup()
                && find(each, annotation) != null);
    }

    private static Signoff later(Signoff one, Signoff other) {
        return one == null || one.getAt() == null || other.getAt() != null && !other.getAt().isBefore(one.getAt()) ? other : one;
    }

    private static Signed find(Signoff signoff, Annotation annotation) {
        String text = signoff.getComments();
        Lines lines = READ.get(signoff);
        // The same string, not only an equal one: nobody sets it twice.
        if (lines == null || lines.text != text) {
            Map<String, Signed> byId = new HashMap<>();
            for (Signed each : signed(signoff)) {
                each.aliases.forEach(alias -> byId.putIfAbsent(alias, each));
                byId.put(each.id, each);
            }
            lines = new Lines(text, byId);
            READ.put(signoff, lines);
        }
        return lines.byId.get(annotation.getId());
    }

    /**
     * What stands for all that a comment says: its kind, words, reason, amendment and files, the words of the report that a person put
     * it on, and whether it was withdrawn. Ids and times are not part of it, so that it is the same on every desk.
     *
     * @param annotation a comment
     * @return SHA-256 in lower-case hex
     */
    public static String digest(Annotation annotation) {
        Amendment amendment = annotation.getAmendment();
        Anchor place = put(annotation);
        Stream<String> files = annotation.getAttachments().stream().map(SignedOff::file).sorted();
        Stream<String> words = Stream.of(annotation.getKind() == null ? "" : annotation.getKind().getName(),
                annotation.getState() == AnnotationState.WITHDRAWN ? AnnotationState.WITHDRAWN.getName() : "", annotation.getBody(), annotation.getReason(),
                amendment == null ? "" : amendment.getOperation().getName(), amendment == null ? "" : amendment.getText(),
                amendment == null ? "" : amendment.getTarget(), place == null ? "" : place.getQuote());
        // The length in front, so that what ends one part cannot begin the next.
        return Digests.sha256(Stream.concat(words.map(each -> each == null ? "" : each.stripTrailing()), files)
                .map(each -> each.length() + ":" + each).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    private static String file(Attachment attachment) {
        return attachment.getDigest() + BLANK + attachment.getName();
    }

    /** Where a person put it last: the author or the secretariat, but not a new version of the report. */
    private static Anchor put(Annotation annotation) {
        for (Anchor each : Stream.concat(Stream.ofNullable(annotation.getAnchor()), annotation.getFormerAnchors().reversed().stream()).toList()) {
            if (each.isWritten() || each.getOutcome() == AnchorOutcome.PLACED) {
                return each;
            }
        }
        return Models.writtenOn(annotation);
    }
}
