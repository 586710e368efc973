package org.heyi.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.heyi.base.HeyiException;
import org.heyi.base.StateFolder;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.EncryptionKey;
import org.heyi.exchange.pack.HandedIn;
import org.heyi.exchange.pack.Signer;
import org.heyi.exchange.pack.Wordings;
import org.heyi.model.Archive;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.PersonKey;
import org.heyi.model.review.Session;
import org.heyi.model.review.Wording;

/** One person hands their comments in: what goes, what stays, and the package. */
public final class HandIn {

    private static final Texts TEXTS = Texts.of(HandIn.class);
    /** Longer opinions are not read; characters. */
    private static final int LONG = 2000;
    /** Of the mainland: mobile and landline numbers, and the number of an identity card. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})(?!\\d)");
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");

    private HandIn() {
    }

    /**
     * What a person should look at before a comment goes.
     *
     * @param annotation the comment
     * @param what one sentence
     * @param prevents whether it cannot go so
     */
    public record Remark(Annotation annotation, String what, boolean prevents) {
    }

    /**
     * What goes and what stays.
     *
     * @param author who hands in
     * @param fresh comments that go for the first time
     * @param changed comments that go again, because they say something else now or were withdrawn
     * @param same comments that went before and say the same
     * @param drafts comments that stay, as they are unfinished or cannot go as they are
     * @param reserved comments that stay, as they are for fewer people
     * @param replies how many replies go for the first time
     * @param remarks what to look at
     * @param handedIn all of it, for {@link HandedIn#bytes}
     */
    public record Prepared(Participant author, List<Annotation> fresh, List<Annotation> changed, List<Annotation> same, List<Annotation> drafts,
            List<Annotation> reserved, int replies, List<Remark> remarks, HandedIn handedIn) {

        /** @return whether there is nothing to hand in, now or before */
        public boolean isEmpty() {
            return fresh.isEmpty() && changed.isEmpty() && same.isEmpty() && handedIn.replies().isEmpty() && handedIn.deleted().isEmpty()
                    && handedIn.sittings().isEmpty() && handedIn.signoffs().isEmpty();
        }
    }

    /**
     * @param annotation a comment
     * @return when its author handed it in last; null when never
     */
    public static Instant handedInAt(Annotation annotation) {
        return annotation.getWordings().stream().map(Wording::getHandedInAt).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    }

    /**
     * @param annotation a comment
     * @return whether it says something else than what was handed in of it; false when nothing was
     */
    public static boolean changedSince(Annotation annotation) {
        return changes().test(annotation);
    }

    /** @return asks {@link #changedSince} of many comments, and reads each version of the report only once for all of them */
    public static Predicate<Annotation> changes() {
        Sayings sayings = new Sayings();
        return each -> !each.getWordings().isEmpty() && (waiting(each) != null || sayings.unsaid(each, true) != null);
    }

    /**
     * Prepares to hand in to the secretariat, see {@link #prepare(Archive, Participant, Audience, Instant)}.
     *
     * @param archive the workspace's root
     * @param author whose comments
     * @param now the time to write into the new wordings
     * @return the edit that keeps what was handed in
     * @throws HeyiException when there is no report
     */
    public static Edit<Prepared> prepare(Archive archive, Participant author, Instant now) {
        return prepare(archive, author, Audience.SECRETARIAT, now);
    }

    /**
     * Prepares to hand in: all that is submitted or withdrawn, with its wordings of before. Drafts stay, and so does what
     * cannot go as it is.
     *
     * @param archive the workspace's root
     * @param author whose comments
     * @param to for whom: the secretariat, or the author's group, which gets what is for the group as well
     * @param now the time to write into the new wordings
     * @return the edit that keeps what was handed in; where nothing changed since the last time it changes nothing
     * @throws HeyiException when there is no report
     */
    public static Edit<Prepared> prepare(Archive archive, Participant author, Audience to, Instant now) {
        Session session = Sessions.current(archive);
        Version version = Sessions.currentVersion(archive);
        Sayings sayings = new Sayings();
        Map<Annotation, Wording> added = new LinkedHashMap<>();
        List<Annotation> fresh = new ArrayList<>();
        List<Annotation> changed = new ArrayList<>();
        List<Annotation> same = new ArrayList<>();
        List<Annotation> drafts = new ArrayList<>();
        List<Annotation> reserved = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        List<HandedIn.Comment> comments = new ArrayList<>();
        Set<String> contents = new TreeSet<>();
        List<Wording> waiting = new ArrayList<>();
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        for (Annotation each : session.getAnnotations()) {
            boolean known = !each.getWordings().isEmpty();
            if (each.getAuthor() != author || each.getState() == AnnotationState.WITHDRAWN && !known) {
                continue;
            }
            if (each.getAudience().getValue() > to.getValue()) {
                reserved.add(each);
                continue;
            }
            Wordings.Wording unsaid = sayings.unsaid(each, true);
            Wording waits = unsaid == null ? waiting(each) : null;
            boolean stays = each.getState() == AnnotationState.DRAFT || (unsaid != null || waits != null) && !look(each, remarks);
            if (stays) {
                drafts.add(each);
            } else if (waits != null) {
                changed.add(each);
                waiting.add(waits);
            } else if (unsaid == null) {
                same.add(each);
            } else {
                (known ? changed : fresh).add(each);
                added.put(each, Sayings.keep(unsaid, at));
            }
            if (known || !stays) {
                comments.add(comment(each, added.get(each), waiting, at));
                each.getAttachments().forEach(attachment -> contents.add(attachment.getDigest()));
            }
        }
        List<Message> replies = replies(session, author, to);
        List<Message> freshReplies = replies.stream().filter(each -> each.getHandedInAt() == null).toList();
        HandedIn handedIn = new HandedIn("", "", person(author), new HandedIn.Report(Sayings.text(version.getTitle()), version.getNumber(),
                sayings.digest(version)), comments, replies.stream().map(HandIn::reply).toList(), deleted(session), contents,
                Attendances.of(session, author), SignedSheets.of(session, author));
        Prepared prepared = new Prepared(author, fresh, changed, same, drafts, reserved, freshReplies.size(), remarks, handedIn);
        return new Edit<>("annotations.handIn", prepared, () -> {
            added.forEach((annotation, wording) -> annotation.getWordings().add(wording));
            waiting.forEach(each -> each.setHandedInAt(at));
            freshReplies.forEach(each -> each.setHandedInAt(at));
        });
    }

    /** What is in force and was never handed in, such as what a dispute was settled with; null where there is none. */
    private static Wording waiting(Annotation annotation) {
        String heads = Collect.heads(annotation);
        return annotation.getWordings().stream().filter(each -> each.getHandedInAt() == null && heads.equals(each.getDigest())).findFirst().orElse(null);
    }

    private static HandedIn.Comment comment(Annotation annotation, Wording added, List<Wording> waiting, Instant at) {
        List<HandedIn.Dated> wordings = new ArrayList<>();
        annotation.getWordings().forEach(each -> wordings.add(new HandedIn.Dated(Sayings.wording(each),
                waiting.contains(each) ? at : each.getHandedInAt())));
        if (added != null) {
            wordings.add(new HandedIn.Dated(Sayings.wording(added), added.getHandedInAt()));
        }
        return new HandedIn.Comment(annotation.getId(), annotation.getAudience(), Threads.turns(annotation), wordings);
    }

    static HandedIn.Person person(Participant author) {
        return new HandedIn.Person(author.getId(), Sayings.text(author.getCode()), author.getHandle(), author.getName(), author.getRole(),
                author.getGroup() == null ? "" : Sayings.text(author.getGroup().getName()), Sayings.text(author.getUnit()), "");
    }

    private static HandedIn.Reply reply(Message message) {
        return new HandedIn.Reply(message.getId(), ((Annotation) message.eContainer()).getId(), message.getAt(), message.getText());
    }

    private static List<Message> replies(Session session, Participant author, Audience to) {
        List<Message> replies = new ArrayList<>();
        for (Annotation each : session.getAnnotations()) {
            if (each.getAudience().getValue() > to.getValue()) {
                continue;
            }
            // Who recorded a comment is told by the comment itself, so it is left out here.
            for (Message message : Threads.replies(each)) {
                if (message.getAuthor() == author && !Sayings.text(message.getText()).isBlank() && message.getAt() != null) {
                    replies.add(message);
                }
            }
        }
        return replies;
    }

    private static TreeSet<String> deleted(Session session) {
        return new TreeSet<>(FileIds.dead(session));
    }

    /**
     * The key that a person signs with on this machine; made where there is none.
     *
     * @param author who signs
     * @param passphrase of the key; null for none
     * @return the key
     * @throws HeyiException when it cannot be read or made, or the passphrase is another one
     */
    public static Signer signer(Participant author, char[] passphrase) {
        return Signer.own(StateFolder.keys(), owner(author), passphrase);
    }

    /**
     * @param prepared what goes
     * @param signer the author's key
     * @param files from the digest of an attached file to what is in it
     * @param to whom it is encrypted to; null for everybody
     * @return the package's bytes; the same for the same content, unless it is encrypted
     * @throws HeyiException when it is too large to be encrypted
     */
    public static byte[] bytes(Prepared prepared, Signer signer, Function<String, byte[]> files, EncryptionKey to) {
        byte[] bytes = prepared.handedIn().bytes(signer, files);
        return to == null ? bytes : to.encrypt(bytes);
    }

    /**
     * @param author who would sign
     * @return the key that {@link #signer} would open on this machine; null when it would make one
     * @throws HeyiException when a key cannot be read
     */
    public static Signer.Known key(Participant author) {
        return Signer.known(StateFolder.keys(), owner(author));
    }

    private static Signer.Owner owner(Participant author) {
        return new Signer.Owner(fingerprints(author, false), fingerprints(author, true), author.getName() + ' ' + author.getHandle());
    }

    private static List<String> fingerprints(Participant author, boolean retired) {
        return author.getKeys().stream().filter(each -> each.isRetired() == retired).map(PersonKey::getFingerprint).toList();
    }

    /**
     * @param prepared what goes
     * @param signer who signed it
     * @return the same edit, which also notes the key with its owner, who goes by it whatever they are called later
     */
    public static Edit<Prepared> signed(Edit<Prepared> prepared, Signer signer) {
        Participant author = prepared.subject().author();
        return new Edit<>(prepared.type(), prepared.subject(), () -> {
            prepared.mutation().run();
            if (author.getKeys().stream().noneMatch(each -> each.getPublicKey().equals(signer.publicKey()))) {
                author.getKeys().add(Senders.key(signer.publicKey(), Instant.now()));
            }
        });
    }

    /** Whether it can go; what is wrong with it becomes a remark. */
    private static boolean look(Annotation annotation, List<Remark> remarks) {
        String body = Sayings.text(annotation.getBody());
        String reason = Sayings.text(annotation.getReason());
        String text = annotation.getAmendment() == null ? "" : Sayings.text(annotation.getAmendment().getText());
        boolean empty = body.isBlank() && annotation.getAmendment() == null;
        remark(remarks, annotation, empty, "handIn.empty", true);
        remark(remarks, annotation, annotation.getAmendment() != null && reason.isBlank() && body.isBlank(), "handIn.reason", false);
        Participant recorder = Recording.recorder(annotation);
        if (recorder != null && annotation.getWordings().isEmpty()) {
            remarks.add(new Remark(annotation, TEXTS.get("handIn.recorded", annotation.getNumber(), recorder.getName()), false));
        }
        remark(remarks, annotation, body.length() + reason.length() + text.length() > LONG, "handIn.long", false);
        String all = String.join("\n", body, reason, text);
        remark(remarks, annotation, IDENTITY.matcher(all).find(), "handIn.identity", false);
        remark(remarks, annotation, PHONE.matcher(all).find(), "handIn.phone", false);
        return !empty;
    }

    private static void remark(List<Remark> remarks, Annotation annotation, boolean holds, String key, boolean prevents) {
        if (holds) {
            remarks.add(new Remark(annotation, TEXTS.get(key, annotation.getNumber(), LONG), prevents));
        }
    }
}
