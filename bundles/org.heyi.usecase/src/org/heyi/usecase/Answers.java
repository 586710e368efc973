package org.heyi.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.exchange.pack.Answered;
import org.heyi.exchange.pack.EncryptionKey;
import org.heyi.exchange.pack.PackageFile;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportFile;
import org.heyi.export.Exporters;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Standing;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Answer;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/** What people hear back: what became of their comments, and of nobody else's. */
public final class Answers {

    private static final Texts TEXTS = Texts.of(Answers.class);

    private Answers() {
    }

    /**
     * @param archive the workspace's root
     * @param person who is answered
     * @param by who answers, of the 大会秘书处
     * @param head hash of the newest event of the history
     * @param now when
     * @return the answer: all that the person submitted, decided on or not, with the newest version of the report
     * @throws HeyiException when there is no report, or it is not for that person to answer
     */
    public static Answered to(Archive archive, Participant person, Participant by, String head, Instant now) {
        Rights.require(archive, by.getHandle(), "annotations.answer", null);
        Session session = Sessions.current(archive);
        Version version = Sessions.currentVersion(archive);
        Locators locators = new Locators(version);
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of(session.getZone()));
        List<Answered.Item> items = new ArrayList<>();
        for (Annotation each : session.getAnnotations()) {
            if (each.getAuthor() == person && each.getState() != AnnotationState.DRAFT) {
                items.add(item(session, each, locators, today));
            }
        }
        return new Answered("", HandIn.person(by), HandIn.person(person), now.truncatedTo(ChronoUnit.MILLIS), head, EcoreUtil.copy(version), items, null);
    }

    /**
     * @param session a session
     * @return who can be answered: everybody of whom there is a comment that is no draft
     */
    public static List<Participant> people(Session session) {
        Set<Participant> authors = new HashSet<>();
        session.getAnnotations().stream().filter(each -> each.getState() != AnnotationState.DRAFT).forEach(each -> authors.add(each.getAuthor()));
        return session.getParticipants().stream().filter(authors::contains).toList();
    }

    /**
     * An answer that was written.
     *
     * @param person whom it is for
     * @param file the file
     * @param comments how many comments it is about
     * @param decided how many of them were decided on
     */
    public record Written(Participant person, Path file, int comments, int decided) {
    }

    /** In which form answers are written. */
    public interface Form {

        /** @return end of the files' names, without the dot */
        String extension();

        /**
         * @param answer what somebody is told
         * @param person who
         * @param out where to
         * @throws IOException if out fails
         */
        void write(Answered answer, Participant person, OutputStream out) throws IOException;
    }

    /**
     * @param archive the workspace's root
     * @param by who answers
     * @param signer the key of who answers
     * @param passphrase of that person's keys; null for none
     * @return packages, with what their readers can encrypt to when the one who answers also collects
     */
    public static Form packages(Archive archive, Participant by, Signer signer, char[] passphrase) {
        EncryptionKey key = Rights.may(archive, by.getHandle(), "annotations.collect", null)
                ? Encryption.publicKey(archive, by, signer, passphrase) : null;
        return new Form() {
            @Override
            public String extension() {
                return PackageFile.EXTENSION.substring(1);
            }

            @Override
            public void write(Answered answer, Participant person, OutputStream out) throws IOException {
                out.write(answer.with(key).bytes(signer));
            }
        };
    }

    /**
     * @param archive the workspace's root
     * @param exporters which have one for the report with comments as a Word file
     * @param head hash of the newest event of the history
     * @return Word files, for those who do without this program; what was withdrawn is not in them
     * @throws HeyiException when there is no such exporter
     */
    public static Form word(Archive archive, Exporters exporters, String head) {
        return new WordAnswers(archive, exporters, head);
    }

    /**
     * Writes answers, a file for each person.
     *
     * @param archive the workspace's root
     * @param people who is answered
     * @param by who answers, of the 大会秘书处
     * @param form what kind of files
     * @param head hash of the newest event of the history
     * @param folder where to; made where there is none
     * @param progress told how far it is
     * @return what was written, in the order of the people
     * @throws HeyiException when it is not for that person to answer, or a file cannot be written
     */
    public static List<Written> write(Archive archive, List<Participant> people, Participant by, Form form, String head, Path folder,
            Progress progress) {
        progress.begin(TEXTS.get("answer.task"), people.size());
        List<Written> written = new ArrayList<>();
        for (Participant each : people) {
            progress.checkCancelled();
            Answered answer = to(archive, each, by, head, Instant.now());
            Path file = folder.resolve(ExportFile.nameFor(each.getName() + '-' + each.getHandle(), form.extension()));
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new HeyiException(TEXTS.get("answer.folder", folder), e);
            }
            ExportFile.write(file, ExportFile.Existing.REPLACE, out -> form.write(answer, each, out));
            written.add(new Written(each, file, answer.items().size(), (int) answer.items().stream().filter(item -> item.decision() != null).count()));
            progress.worked(1);
        }
        return written;
    }

    /**
     * @param archive the workspace's root
     * @param answered an answer
     * @return the key it is signed with, when nobody here has confirmed that yet; else null
     */
    public static Collect.FirstKey firstKey(Archive archive, Answered answered) {
        String key = answered.author().publicKey();
        Session session = archive.getCurrent();
        boolean known = session != null && session.getParticipants().stream().anyMatch(each -> each.getKeys().stream()
                .anyMatch(k -> k.getPublicKey().equals(key)));
        return known ? null : new Collect.FirstKey(answered.author().name(), answered.author().group(), Signer.fingerprint(key));
    }

    private static Answered.Item item(Session session, Annotation annotation, Locators locators, LocalDate today) {
        Disposition decided = annotation.getDisposition();
        List<String> suggestions = session.getSuggestions().stream().filter(each -> each.getSources().contains(annotation))
                .map(each -> sentence(each, today)).toList();
        String place = annotation.getAnchor() == null ? "" : locators.of(annotation.getAnchor()).words();
        return new Answered.Item(id(annotation), decided == null ? "" : Sayings.text(decided.getWording()), decided == null ? null : decided.getDecision(),
                decided == null ? "" : Sayings.text(decided.getReason()), decided == null ? "" : Sayings.text(decided.getUnit()),
                decided == null ? null : decided.getDecidedAt(), place, suggestions, Threads.turns(annotation), AnsweredReplies.of(annotation));
    }

    /** By the id that it has on its author's desk. */
    static String id(Annotation annotation) {
        return annotation.getWordings().isEmpty() ? annotation.getId() : new Sayings().parse(annotation.getWordings().getFirst().getContent()).id();
    }

    private static String sentence(Suggestion suggestion, LocalDate today) {
        Standing standing = Lifecycle.state(suggestion, today);
        String number = Sayings.text(suggestion.getNumber());
        return TEXTS.get("answer.suggestion", Labels.of(suggestion.getInstrument()), number.isEmpty() ? TEXTS.get("answer.unnumbered") : number,
                suggestion.getTitle(), standing.state().label());
    }

    /**
     * What opening an answer brings.
     *
     * @param by who answered; null where the answer brings the report into an empty workspace
     * @param version whether the report, or its next version, comes with it
     * @param answered comments that are answered
     * @param unknown answers to comments that are not here
     * @param update what the next version means for the comments; null without one
     * @param encryption what to encrypt to from now on, see {@link Encryption#remember}; null without one
     */
    public record Opened(Participant by, boolean version, List<Annotation> answered, int unknown, UpdateReport.Result update,
            EncryptionKey encryption) {
    }

    /**
     * Prepares to open an answer on the desk of whom it is for.
     *
     * @param archive the workspace's root; it may be empty, then the report comes with the answer
     * @param file the answer
     * @param confirm whether the secretariat's key, when it was never seen, may be bound to who signs with it
     * @param actor handle of who opens it
     * @return the edit that puts the report, the decisions and what came of them in their places
     * @throws HeyiException when it is no answer, or for somebody else, or its key is not the secretariat's or unconfirmed
     */
    public static Edit<Opened> open(Archive archive, Path file, boolean confirm, String actor) {
        return open(archive, Answered.read(file), confirm, actor);
    }

    /**
     * The same, for whoever has read the answer.
     *
     * @param archive the workspace's root
     * @param answered the answer; it is used up
     * @param confirm whether a key that was never seen may be bound
     * @param actor handle of who opens it
     * @return the edit
     * @throws HeyiException as the other one
     */
    public static Edit<Opened> open(Archive archive, Answered answered, boolean confirm, String actor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        boolean empty = Models.currentVersion(archive.getCurrent()) == null;
        Edit<?> report = empty ? ImportReport.add(archive, answered.version()) : null;
        if (empty) {
            if (!confirm) {
                throw new HeyiException(TEXTS.get("sender.unconfirmed", answered.name(), answered.author().name(),
                        Signer.fingerprint(answered.author().publicKey())));
            }
            answered.version().setImportedAt(now);
            return new Edit<>("annotations.open", new Opened(null, true, List.of(), answered.items().size(), null, answered.encryption()), () -> {
                report.mutation().run();
                Session session = archive.getCurrent();
                Senders first = new Senders(session, new Authors(session), true, null, now);
                first.of(answered.name(), answered.author(), Role.SECRETARIAT);
                first.enter(actor);
            });
        }
        Session session = Sessions.current(archive);
        checkRecipient(session, answered);
        Authors people = new Authors(session);
        Senders senders = new Senders(session, people, confirm, null, now);
        Senders.Sender sender = senders.of(answered.name(), answered.author(), Role.SECRETARIAT);
        if (sender.retired()) {
            throw new HeyiException(TEXTS.get("sender.retired", answered.name(), sender.person().getName(), Signer.fingerprint(sender.publicKey())));
        }
        if (sender.person().getRole() != Role.SECRETARIAT) {
            throw new HeyiException(TEXTS.get("answer.notSecretariat", answered.name(), sender.person().getName(), Labels.of(sender.person().getRole())));
        }
        Sayings sayings = new Sayings();
        String digest = sayings.digest(answered.version());
        boolean fresh = session.getReport().getVersions().stream().noneMatch(each -> sayings.digest(each).equals(digest));
        Edit<UpdateReport.Result> update = fresh ? UpdateReport.add(archive, answered.version()) : null;
        AnsweredReplies replies = new AnsweredReplies(session, people);
        List<Runnable> changes = new ArrayList<>();
        List<Annotation> known = new ArrayList<>();
        for (Answered.Item each : answered.items()) {
            Annotation annotation = session.getAnnotations().stream().filter(a -> a.getId().equals(each.comment())).findFirst().orElse(null);
            if (annotation != null) {
                known.add(annotation);
                changes.add(() -> {
                    boolean newest = !isOlder(answered, annotation.getAnswer());
                    replies.enter(annotation, each, newest, answered);
                    Threads.turn(annotation, each.turns());
                    if (newest) {
                        put(annotation, each, answered, sender, now);
                    }
                });
            }
        }
        Opened opened = new Opened(sender.person(), fresh, known, answered.items().size() - known.size(), update == null ? null : update.subject(),
                answered.encryption());
        return new Edit<>("annotations.open", opened, () -> {
            senders.enter(actor);
            if (update != null) {
                answered.version().setImportedAt(now);
                update.mutation().run();
            }
            changes.forEach(Runnable::run);
        });
    }

    /** For one of those who work at this desk: by id, or by a name that they have or had. */
    private static void checkRecipient(Session session, Answered answered) {
        boolean here = session.getParticipants().stream().anyMatch(each -> Models.isOrWas(each, answered.recipient().id())
                || Models.isOrWasCalled(each, answered.recipient().name()))
                || session.getAnnotations().stream().anyMatch(each -> answered.items().stream().anyMatch(item -> item.comment().equals(each.getId())));
        if (!here) {
            throw new HeyiException(TEXTS.get("answer.another", answered.name(), answered.recipient().name()));
        }
    }

    /** Whether an answer is opened late, after one that was made later. */
    private static boolean isOlder(Answered answered, Answer before) {
        return before != null && before.getAt() != null && before.getAt().isAfter(answered.madeAt());
    }

    private static void put(Annotation annotation, Answered.Item item, Answered answered, Senders.Sender sender, Instant now) {
        Answer answer = ReviewFactory.eINSTANCE.createAnswer();
        answer.setAt(answered.madeAt());
        answer.setBy(answered.author().name());
        answer.setFingerprint(Signer.fingerprint(answered.author().publicKey()));
        answer.setTrust(sender.trust());
        answer.setPlace(item.place());
        answer.setSuggestions(String.join("\n", item.suggestions()));
        annotation.setAnswer(answer);
        if (item.decision() == null) {
            annotation.setDisposition(null);
            return;
        }
        Disposition disposition = ReviewFactory.eINSTANCE.createDisposition();
        disposition.setDecision(item.decision());
        disposition.setReason(item.reason());
        disposition.setUnit(item.unit());
        disposition.setWording(item.wording());
        disposition.setDecidedBy(sender.person().getHandle());
        disposition.setDecidedAt(item.decidedAt() == null ? now : item.decidedAt());
        annotation.setDisposition(disposition);
    }
}
