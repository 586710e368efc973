package org.heyi.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.anchoring.QuoteFinder;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.exchange.AnnotationFiles;
import org.heyi.exchange.pack.AttendanceList;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.HandedIn;
import org.heyi.exchange.pack.KeyLocked;
import org.heyi.exchange.pack.Said;
import org.heyi.exchange.pack.SignedSheet;
import org.heyi.exchange.pack.Signer;
import org.heyi.exchange.pack.Wordings;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.Archive;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Group;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.review.Wording;
import org.heyi.model.util.Models;

/**
 * Brings together what people handed in: any number of packages at once, in any order, any number of times, always with the
 * same result but for the numbers of the comments, which follow the order in which they came. What the secretariat did to
 * a comment (its decision, its place, what refers to it) is not touched; a comment that says something else since it was
 * decided on stands before the secretariat again, see {@link #changedSinceDecision} and {@link #withdrawnSinceDecision}.
 */
public final class Collect {

    private static final Texts TEXTS = Texts.of(Collect.class);
    /** What is taken of a folder. */
    private static final Pattern TAKEN = Pattern.compile(".*\\.(heyi|doc[xm]|xlsx|csv|json(ld)?)");
    /** Folders in folders, as a mail program or a stick has them; deeper ones are no accident. */
    private static final int DEPTH = 8;
    private static final Pattern WORD = Pattern.compile(".*\\.doc[xm]?");
    private static final Pattern TABLE = Pattern.compile(".*\\.(xlsx|csv)");
    private static final Pattern JSON = Pattern.compile(".*\\.json(ld)?");

    private final Archive archive;
    private final DecryptionKey.Ring keys;
    private final Session session;
    private final List<Version> versions;
    private final Version newest;
    private final Sayings sayings = new Sayings();
    private final Authors people;
    private final Senders senders;
    private final QuoteFinder finder;
    private final Origins origins;
    private final Instant now;
    private final Set<String> dead = new HashSet<>();
    private final Map<String, Annotation> comments = new LinkedHashMap<>();
    /** Wordings of comments that were touched: those there were, those that came, by digest. */
    private final Map<Annotation, Map<String, Wording>> wordings = new LinkedHashMap<>();
    private final Map<Annotation, Participant> authors = new IdentityHashMap<>();
    private final Map<Annotation, Audience> audiences = new IdentityHashMap<>();
    private final Map<Annotation, Integer> turns = new IdentityHashMap<>();
    /** Of whose group what is for a group may be taken; null for none. */
    private final Group own;
    private final Map<Annotation, Said> before = new IdentityHashMap<>();
    private final Map<Message, Annotation> replies = new LinkedHashMap<>();
    private final Set<String> replyIds = new HashSet<>();
    private final List<Answering> answers = new ArrayList<>();
    private final List<Annotation> gone = new ArrayList<>();
    private final Set<String> newlyDead = new LinkedHashSet<>();
    private final List<FileResult> results = new ArrayList<>();
    /** New comments of packages and of the files before, for the files behind them. */
    private final List<Annotation> coming = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    private final Attendances sittings;
    private final SignedSheets signoffs;
    private final List<Brought> brought = new ArrayList<>();
    private final Map<Annotation, Said> outcomes = new LinkedHashMap<>();
    private final Map<Annotation, String> disputes = new IdentityHashMap<>();
    private final Map<Annotation, Annotation> placed = new IdentityHashMap<>();

    /** What became of a file. */
    public enum FileOutcome {
        /** The first of its author. */
        NEW,
        /** It brought something. */
        UPDATED,
        /** All of it was there. */
        SAME,
        /** Nothing of it was taken. */
        REFUSED
    }

    /** What became of one file, and of what is in it. */
    public static final class FileResult {
        private final String file;
        private String author = "";
        private FileOutcome outcome = FileOutcome.REFUSED;
        private String reason = "";
        private boolean locked;
        private int added;
        private int updated;
        private int same;
        private int withdrawn;
        private int replies;
        private int waiting;
        private int reserved;
        private int sittings;
        private int foreignSittings;
        private int signoffs;
        private int foreignSignoffs;
        private final Set<Annotation> touched = new LinkedHashSet<>();
        private final Map<AnchorOutcome, Integer> places = new TreeMap<>();

        FileResult(String file) {
            this.file = file;
        }

        /** @return the file as it was named */
        public String file() {
            return file;
        }

        /** @return name of the author; empty when it could not be read */
        public String author() {
            return author;
        }

        /** @return what became of it */
        public FileOutcome outcome() {
            return outcome;
        }

        /** @return why it was refused, one sentence; else empty */
        public String reason() {
            return reason;
        }

        /** @return whether it is refused because the key that opens it takes a passphrase, and there was none or another one */
        public boolean locked() {
            return locked;
        }

        /** @return comments that came */
        public int added() {
            return added;
        }

        /** @return comments that say something else now */
        public int updated() {
            return updated;
        }

        /** @return comments that were there */
        public int same() {
            return same;
        }

        /** @return comments that were withdrawn or deleted by it */
        public int withdrawn() {
            return withdrawn;
        }

        /** @return replies to comments that came */
        public int replies() {
            return replies;
        }

        /** @return replies to comments that are not here yet: collected again when they are, the file brings them */
        public int waiting() {
            return waiting;
        }

        /** @return comments that were left out, as they are for the author's group alone and who collects is of another */
        public int reserved() {
            return reserved;
        }

        /** @return sittings of groups it brought, new or recorded again */
        public int sittings() {
            return sittings;
        }

        /** @return sittings that were left out, as the group is unknown or its author may not record for it */
        public int foreignSittings() {
            return foreignSittings;
        }

        /** @return what heads of groups signed or took back and it brought */
        public int signoffs() {
            return signoffs;
        }

        /** @return such as were left out: the group or who signed is unknown, or its author may neither sign nor record for it */
        public int foreignSignoffs() {
            return foreignSignoffs;
        }

        /** @return comments it brought that stand on their words */
        public int placed() {
            return places(AnchorOutcome.PLACED, AnchorOutcome.KEPT);
        }

        /** @return those whose words moved or changed since their author read them */
        public int moved() {
            return places(AnchorOutcome.MOVED, AnchorOutcome.CHANGED, AnchorOutcome.SPLIT);
        }

        /** @return those whose place a person should look at */
        public int doubtful() {
            return places(AnchorOutcome.DOUBTFUL);
        }

        /** @return those whose words are gone */
        public int lost() {
            return places(AnchorOutcome.LOST);
        }

        private int places(AnchorOutcome... which) {
            int count = 0;
            for (AnchorOutcome each : which) {
                count += places.getOrDefault(each, 0);
            }
            return count;
        }
    }

    /**
     * A package with attached files.
     *
     * @param file where it is
     * @param keys what it was opened with, if it is encrypted
     * @param digest what stands for all of it
     */
    public record Brought(Path file, DecryptionKey.Ring keys, String digest) {
    }

    /**
     * A key that nobody confirmed yet.
     *
     * @param name of whoever signed with it, as they say
     * @param group likewise; may be empty
     * @param fingerprint to be compared with what that person reads out
     */
    public record FirstKey(String name, String group, String fingerprint) {

        @Override
        public String toString() {
            return TEXTS.get("sender.who", name, group, fingerprint);
        }
    }

    /**
     * What a collection brings.
     *
     * @param files one for each file, in the order given
     * @param fresh people who were not on the roster
     * @param unconfirmed keys that nobody confirmed yet; what is signed with them is refused until somebody does
     * @param disputed comments of which two desks of their author say different things
     * @param brought the packages with attached files
     * @param attached digests of the attached files that comments have
     */
    public record Result(List<FileResult> files, List<Participant> fresh, List<FirstKey> unconfirmed, List<Annotation> disputed,
            List<Brought> brought, Set<String> attached) {

        /**
         * Keeps the attached files that came; to be done before what was collected is entered.
         *
         * @param keep keeps what is in a file
         * @throws HeyiException when a package is not the same any longer as it was read
         */
        public void keepAttached(Consumer<byte[]> keep) {
            for (Brought each : brought) {
                HandedIn.contents(each.file, each.keys, each.digest, attached, keep);
            }
        }

        /** @return whether any file was refused or any comment needs a look */
        public boolean needsAttention() {
            return files.stream().anyMatch(each -> each.outcome() == FileOutcome.REFUSED
                    || each.doubtful() + each.lost() + each.waiting() + each.foreignSittings() + each.foreignSignoffs() > 0)
                    || !disputed.isEmpty();
        }
    }

    /** A reply with who wrote it and what became of its file. */
    private record Answering(HandedIn.Reply reply, Participant person, FileResult result) {
    }

    private Collect(Archive archive, DecryptionKey.Ring keys, boolean confirm, String group, String actor, Instant now) {
        this.archive = archive;
        this.keys = keys;
        session = Sessions.current(archive);
        newest = Sessions.currentVersion(archive);
        versions = session.getReport().getVersions();
        finder = new QuoteFinder(sayings.passages(newest).document());
        origins = new Origins(sayings, versions, finder);
        people = new Authors(session, group == null ? "" : group);
        senders = new Senders(session, people, confirm, group, now);
        Participant collector = Models.participant(session, actor);
        own = collector == null ? null : collector.getGroup();
        this.now = now;
        sittings = new Attendances(archive, session);
        signoffs = new SignedSheets(archive, session);
        dead.addAll(FileIds.dead(session));
        for (Annotation each : session.getAnnotations()) {
            comments.put(each.getId(), each);
            // What came by Word first has another id than on its author's desk; the others need not be read for it.
            each.getWordings().stream().limit(1).filter(wording -> !wording.getContent().contains("\"urn:uuid:" + each.getId() + '"'))
                    .forEach(wording -> comments.put(sayings.parse(wording.getContent()).id(), each));
            each.getThread().forEach(message -> replyIds.add(message.getId()));
        }
    }

    /**
     * Prepares to take in what people handed in.
     *
     * @param archive the workspace's root, with a report
     * @param files packages, Word files with comments or tracked changes, tables of opinions, and Web Annotations as JSON-LD
     * @param keys what encrypted packages are opened with
     * @param confirm whether keys that were never seen may be bound to the people who sign with them
     * @param group of people who are not on the roster and name none; may be null
     * @param actor handle of who collects; it goes with the keys that are bound
     * @param progress asked whether to stop
     * @return the edit that takes it in, all of it in one step
     * @throws HeyiException when there is no report
     */
    public static Edit<Result> prepare(Archive archive, List<Path> files, DecryptionKey.Ring keys, boolean confirm, String group, String actor,
            Progress progress) {
        Collect work = new Collect(archive, keys, confirm, group, actor, Instant.now().truncatedTo(ChronoUnit.MICROS));
        progress.begin(TEXTS.get("collect.task"), files.size());
        files.forEach(each -> work.results.add(new FileResult(each.toString())));
        // Packages first: they know their comments best, and the other files may hold the same ones.
        for (boolean packages : new boolean[] {true, false}) {
            for (int i = 0; i < files.size(); i++) {
                if (isPackage(files.get(i)) == packages) {
                    progress.checkCancelled();
                    work.take(files.get(i), work.results.get(i), packages, progress);
                    progress.worked(1);
                }
            }
            if (packages) {
                work.reply();
                work.conclude();
            }
        }
        Result result = new Result(List.copyOf(work.results), work.newcomers(), work.senders.unconfirmed(),
                work.disputes.entrySet().stream().filter(each -> !each.getValue().isEmpty()).map(Map.Entry::getKey).toList(), work.brought,
                work.outcomes.values().stream().flatMap(each -> each.attachments().stream()).map(Said.Attached::digest).collect(Collectors.toSet()));
        return new Edit<>("annotations.collect", result, () -> work.enter(actor));
    }

    /** Who comes on the roster: not those of whom nothing is taken. */
    private List<Participant> newcomers() {
        Set<Participant> used = new HashSet<>(senders.bound());
        coming.forEach(each -> used.add(each.getAuthor()));
        return people.fresh().stream().filter(used::contains).toList();
    }

    /**
     * @param file a file, which is taken whatever it is called, or a folder
     * @return what of it can be collected
     */
    public static List<Path> within(Path file) {
        if (!Files.isDirectory(file)) {
            return List.of(file);
        }
        try (Stream<Path> all = Files.walk(file, DEPTH)) {
            return all.filter(each -> Files.isRegularFile(each) && (TAKEN.matcher(each.getFileName().toString().toLowerCase(Locale.ROOT)).matches()
                            || AnnotationFiles.program().isKnown(each))
                    && !each.getFileName().toString().startsWith("~$")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- what is in the files

    private static boolean isPackage(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return !WORD.matcher(name).matches() && !JSON.matcher(name).matches() && !TABLE.matcher(name).matches()
                && !AnnotationFiles.program().isKnown(file);
    }

    private void take(Path file, FileResult result, boolean isPackage, Progress progress) {
        try {
            if (isPackage) {
                HandedIn handedIn = HandedIn.read(file, keys);
                result.author = handedIn.author().name();
                checkReport(handedIn);
                Senders.Sender sender = senders.of(handedIn);
                check(handedIn, sender.person());
                if (sender.retired() && !isKnown(handedIn)) {
                    throw new HeyiException(TEXTS.get("sender.retired", handedIn.name(), sender.person().getName(),
                            Signer.fingerprint(sender.publicKey())));
                }
                take(handedIn, sender, result);
                if (!handedIn.contents().isEmpty()) {
                    brought.add(new Brought(file, keys, handedIn.digest()));
                }
            } else if (WORD.matcher(file.toString().toLowerCase(Locale.ROOT)).matches()) {
                take(FileComments.elsewhere(session, newest, word(file), people, coming), result);
            } else if (TABLE.matcher(file.toString().toLowerCase(Locale.ROOT)).matches()) {
                ListedOpinions.Read read = new ListedOpinions(sayings.passages(newest), finder, people, now).read(file, known());
                others.add(() -> Sessions.enter(session, read.added(), Map.of()));
                brought(result, read.added(), read.there(), 0);
            } else {
                take(ImportAnnotations.add(archive, file.toString(), AnnotationFiles.program().read(file, progress), people, coming), result);
            }
        } catch (HeyiException e) {
            result.reason = e.getMessage();
            result.locked = e instanceof KeyLocked;
        }
    }

    private static ParsedReport word(Path file) {
        ParsedReport parsed = ImportReport.read(file, Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE);
        if (parsed.comments().isEmpty() && parsed.amendments().isEmpty()) {
            throw new HeyiException(TEXTS.get("file.noComments", parsed.source().fileName()));
        }
        return parsed;
    }

    private void take(FileComments file, FileResult result) {
        others.add(file::enter);
        result.replies = file.replies();
        brought(result, file.added(), file.there(), file.replies() + file.resolved());
    }

    private void take(Edit<ImportAnnotations.Result> file, FileResult result) {
        others.add(file.mutation());
        result.replies = file.subject().replies();
        brought(result, file.subject().imported(), file.subject().there(), file.subject().replies());
    }

    /** Ids of all comments there are, are about to come, or are dead. */
    private Set<String> known() {
        Set<String> known = new HashSet<>(comments.keySet());
        coming.forEach(each -> known.add(each.getId()));
        known.addAll(dead);
        return known;
    }

    private void brought(FileResult result, List<Annotation> added, int there, int more) {
        coming.addAll(added);
        result.added = added.size();
        result.same = there;
        result.author = added.stream().map(each -> each.getAuthor().getName()).distinct().collect(Collectors.joining(TEXTS.get("and")));
        result.outcome = added.isEmpty() && more == 0 ? FileOutcome.SAME : there == 0 ? FileOutcome.NEW : FileOutcome.UPDATED;
        added.forEach(each -> result.places.merge(each.getAnchor().getOutcome(), 1, Integer::sum));
    }

    private void checkReport(HandedIn handedIn) {
        boolean known = versions.stream().anyMatch(each -> sayings.digest(each).equals(handedIn.report().digest())
                || Sayings.text(each.getTitle()).equals(handedIn.report().title()));
        if (!known) {
            throw new HeyiException(TEXTS.get("collect.report", handedIn.name(), handedIn.report().title(), Sayings.text(newest.getTitle())));
        }
    }

    /** Nobody speaks for another one: one such comment, and nothing of the file is taken. */
    private void check(HandedIn handedIn, Participant person) {
        for (HandedIn.Comment each : handedIn.comments()) {
            Annotation known = comments.get(each.id());
            Participant author = known == null ? null : authors.getOrDefault(known, known.getAuthor());
            if (known != null && author != person) {
                throw new HeyiException(TEXTS.get("collect.another", handedIn.name(), known.getNumber(),
                        author == null ? TEXTS.get("nameless") : author.getName(), person.getName()));
            }
        }
    }

    /** Whether every wording was collected before. */
    private boolean isKnown(HandedIn handedIn) {
        return handedIn.comments().stream().allMatch(each -> dead.contains(each.id()) || comments.containsKey(each.id())
                && each.wordings().stream().allMatch(dated -> comments.get(each.id()).getWordings().stream()
                        .anyMatch(wording -> wording.getDigest().equals(dated.wording().digest()))));
    }

    private void take(HandedIn handedIn, Senders.Sender sender, FileResult result) {
        boolean something = false;
        for (HandedIn.Comment each : handedIn.comments()) {
            something |= !dead.contains(each.id()) && take(each, sender, result);
        }
        for (String each : handedIn.deleted()) {
            something |= delete(each, sender.person(), result);
        }
        for (AttendanceList each : handedIn.sittings()) {
            Attendances.Outcome outcome = sittings.take(each, sender.person());
            result.sittings += outcome == Attendances.Outcome.TAKEN ? 1 : 0;
            result.foreignSittings += outcome == Attendances.Outcome.LEFT_OUT ? 1 : 0;
        }
        for (SignedSheet each : handedIn.signoffs()) {
            SignedSheets.Outcome outcome = signoffs.take(each, sender.person());
            result.signoffs += outcome == SignedSheets.Outcome.TAKEN ? 1 : 0;
            result.foreignSignoffs += outcome == SignedSheets.Outcome.LEFT_OUT ? 1 : 0;
        }
        something |= result.sittings + result.signoffs > 0;
        handedIn.replies().forEach(each -> answers.add(new Answering(each, sender.person(), result)));
        // Who only recorded for the group has no comments by which a second file could be told from the first.
        boolean first = sender.first() && (something || handedIn.sittings().isEmpty() && handedIn.signoffs().isEmpty());
        result.outcome = first ? FileOutcome.NEW : something ? FileOutcome.UPDATED : FileOutcome.SAME;
    }

    private boolean take(HandedIn.Comment comment, Senders.Sender sender, FileResult result) {
        if (comment.audience() != Audience.SECRETARIAT && (own == null || sender.person().getGroup() != own)) {
            result.reserved++;
            return false;
        }
        Annotation annotation = comments.computeIfAbsent(comment.id(), id -> unsigned(comment, sender.person()));
        boolean fresh = annotation == null;
        if (fresh) {
            annotation = ReviewFactory.eINSTANCE.createAnnotation();
            annotation.setId(comment.id());
            comments.put(comment.id(), annotation);
            authors.put(annotation, sender.person());
        }
        // The wider audience wins, because an older file may still have the narrower one.
        audiences.merge(annotation, comment.audience(), (one, other) -> one.getValue() < other.getValue() ? one : other);
        Map<String, Wording> known = known(annotation);
        boolean withdrawn = !known.isEmpty() && sayings.outcomeOf(plain(known)).said().state() == AnnotationState.WITHDRAWN;
        boolean news = false;
        for (HandedIn.Dated each : comment.wordings()) {
            if (!known.containsKey(each.wording().digest())) {
                Wording kept = Sayings.keep(each.wording(), each.at());
                kept.setCollectedAt(now);
                kept.setFingerprint(Signer.fingerprint(sender.publicKey()));
                kept.setTrust(sender.trust());
                known.put(kept.getDigest(), kept);
                news = true;
            }
        }
        if (known.size() > Wordings.MOST) {
            throw new HeyiException(TEXTS.get("collect.wordings", comment.id(), Wordings.MOST));
        }
        boolean withdraws = sayings.outcomeOf(plain(known)).said().state() == AnnotationState.WITHDRAWN;
        boolean turned = comment.turns() > turns.getOrDefault(annotation, Threads.turns(annotation));
        if (turned) {
            turns.put(annotation, comment.turns());
        }
        if (!news) {
            result.same += turned ? 0 : 1;
            result.updated += turned ? 1 : 0;
            return turned;
        }
        result.touched.add(annotation);
        if (fresh) {
            result.added++;
        } else if (withdraws && !withdrawn) {
            result.withdrawn++;
        } else {
            result.updated++;
        }
        return true;
    }

    /** The same comment, when it came in a Word file before, which carries no ids; null when it did not. */
    private Annotation unsigned(HandedIn.Comment comment, Participant person) {
        return session.getAnnotations().stream().filter(each -> each.getAuthor() == person && each.getWordings().isEmpty()
                && each.getCreatedAt() != null && comment.wordings().stream().map(dated -> sayings.parse(dated.wording().content()))
                        .anyMatch(said -> said.created() != null && each.getCreatedAt().getEpochSecond() == said.created().getEpochSecond()
                                && each.getKind() == said.kind() && saysTheSame(each, said))).findFirst().orElse(null);
    }

    /** A Word file has the change that is asked for as a sentence below what is said. */
    private static boolean saysTheSame(Annotation annotation, Said said) {
        String body = Sayings.text(annotation.getBody()).strip();
        String text = annotation.getAmendment() == null ? "" : Sayings.text(annotation.getAmendment().getText());
        return body.equals(said.body().strip()) || !said.body().isBlank() && body.startsWith(said.body().strip() + '\n')
                || said.operation() != null && !said.text().isEmpty() && (body.contains(said.text()) || text.equals(said.text()));
    }

    /** The wordings of a comment as they will be; what its author wrote here and did not hand in is one of them. */
    private Map<String, Wording> known(Annotation annotation) {
        return wordings.computeIfAbsent(annotation, each -> {
            Map<String, Wording> known = new LinkedHashMap<>();
            each.getWordings().forEach(wording -> known.put(wording.getDigest(), wording));
            if (each.eContainer() != null && !each.getWordings().isEmpty()) {
                before.put(each, sayings.handedIn(each));
                Wordings.Wording unsaid = sayings.unsaid(each, false);
                if (unsaid != null) {
                    Wording kept = Sayings.keep(unsaid, null);
                    known.putIfAbsent(kept.getDigest(), kept);
                }
            }
            return known;
        });
    }

    private static List<Wordings.Wording> plain(Map<String, Wording> wordings) {
        return wordings.values().stream().map(Sayings::wording).toList();
    }

    private boolean delete(String id, Participant person, FileResult result) {
        Annotation known = comments.get(id);
        Participant author = known == null ? person : authors.getOrDefault(known, known.getAuthor());
        if (author != person || !dead.add(id)) {
            return false;
        }
        newlyDead.add(id);
        if (known != null) {
            result.withdrawn++;
            gone.add(known);
        }
        return true;
    }

    /** What they answer may be in any of the files, so all of those are read before. */
    private void reply() {
        for (Answering each : answers) {
            if (dead.contains(each.reply.to()) || replyIds.contains(each.reply.id())) {
                continue;
            }
            Annotation to = comments.get(each.reply.to());
            if (to == null) {
                each.result.waiting++;
            } else {
                take(each, to);
            }
        }
    }

    private void take(Answering answer, Annotation to) {
        Message message = ReviewFactory.eINSTANCE.createMessage();
        message.setId(answer.reply.id());
        message.setAuthor(answer.person);
        message.setAt(answer.reply.at());
        message.setText(answer.reply.text());
        message.setHandedInAt(now);
        replyIds.add(message.getId());
        if (to.getThread().stream().noneMatch(each -> Sessions.isSame(each, message))) {
            replies.put(message, to);
            answer.result.replies++;
            answer.result.outcome = answer.result.outcome == FileOutcome.SAME ? FileOutcome.UPDATED : answer.result.outcome;
        }
    }

    // ---- what follows

    private void conclude() {
        Map<String, List<Annotation>> byVersion = new LinkedHashMap<>();
        wordings.forEach((annotation, known) -> {
            if (known.isEmpty()) {
                return;
            }
            Wordings.Outcome outcome = sayings.outcomeOf(plain(known));
            outcomes.put(annotation, outcome.said());
            disputes.put(annotation, String.join(" ", outcome.disputed()));
            Said old = before.get(annotation);
            if (old == null && !authors.containsKey(annotation) && !Annotate.needsCheck(annotation)) {
                return; // it came by Word before, and stands where that or the secretariat put it
            }
            if (old == null || !Origins.same(old.place(), outcome.said().place())) {
                byVersion.computeIfAbsent(outcome.said().place().version(), each -> new ArrayList<>()).add(annotation);
            }
        });
        byVersion.forEach((digest, those) -> placed.putAll(origins.carry(digest, those, each -> outcomes.get(each).place())));
        authors.forEach((annotation, author) -> {
            if (outcomes.containsKey(annotation) && !dead.contains(annotation.getId())) {
                Said said = outcomes.get(annotation);
                annotation.setAuthor(author);
                annotation.setCreatedAt(said.created() == null ? now : said.created());
                fill(annotation, said);
                coming.add(annotation);
            }
        });
        coming.sort(Comparator.comparing(Annotation::getId));
        for (FileResult each : results) {
            for (Annotation annotation : each.touched) {
                Annotation place = placed.get(annotation);
                Anchor anchor = place != null && place.getAnchor() != null ? place.getAnchor() : annotation.getAnchor();
                if (anchor != null) {
                    each.places.merge(anchor.getOutcome(), 1, Integer::sum);
                }
            }
        }
    }

    // ---- the change

    private void enter(String actor) {
        senders.enter(actor);
        List<Annotation> fresh = new ArrayList<>(authors.keySet());
        fresh.retainAll(Set.copyOf(coming));
        fresh.sort(Comparator.comparing(Annotation::getId));
        outcomes.forEach((annotation, said) -> {
            if (!authors.containsKey(annotation)) {
                fill(annotation, said);
            }
        });
        audiences.forEach((annotation, audience) -> {
            if (authors.containsKey(annotation) || audience.getValue() < annotation.getAudience().getValue()) {
                annotation.setAudience(audience);
            }
        });
        turns.forEach(Threads::turn);
        Sessions.enter(session, fresh, replies);
        others.forEach(Runnable::run);
        sittings.enter();
        signoffs.enter();
        newlyDead.forEach(each -> Annotate.entomb(session, each, now));
        gone.forEach(this::bury);
    }

    private void fill(Annotation annotation, Said said) {
        for (Wording each : wordings.get(annotation).values()) {
            if (each.eContainer() == null) {
                annotation.getWordings().add(each);
            }
        }
        boolean changed = !said.equals(before.get(annotation));
        Disposition decided = annotation.getDisposition();
        if (decided != null && Sayings.text(decided.getWording()).isEmpty() && !before.containsKey(annotation)) {
            // It came by Word and was decided on: that is what is handed in now for the first time, whatever the clocks say.
            decided.setWording(heads(annotation));
        }
        if (changed) {
            Sayings.fill(annotation, said);
            Instant handedIn = HandIn.handedInAt(annotation);
            annotation.setModifiedAt(handedIn == null ? now : handedIn);
        }
        if (!disputes.get(annotation).equals(Sayings.text(annotation.getDisputed()))) {
            annotation.setDisputed(disputes.get(annotation));
        }
        Annotation carrier = placed.get(annotation);
        if (carrier != null) {
            Origins.put(annotation, carrier);
        }
    }

    /** What the secretariat decided on or made something of, and what was signed, stays for its sake, withdrawn. */
    private void bury(Annotation annotation) {
        if (!session.getAnnotations().contains(annotation)) {
            return;
        }
        boolean used = annotation.getDisposition() != null || Signoffs.isLocked(annotation) || Annotate.isSource(session, annotation)
                || !Annotate.duplicates(session, annotation).isEmpty();
        if (used && annotation.getState() != AnnotationState.WITHDRAWN) {
            annotation.setState(AnnotationState.WITHDRAWN);
            annotation.setModifiedAt(now);
        } else if (!used) {
            Annotate.remove(session, annotation);
        }
    }

    // ---- what was decided on

    /**
     * @param annotation a comment
     * @return whether it was decided on, and says something else since
     */
    public static boolean changedSinceDecision(Annotation annotation) {
        if (annotation.getDisposition() == null || annotation.getWordings().isEmpty()) {
            return false;
        }
        String decidedOn = Sayings.text(annotation.getDisposition().getWording());
        if (decidedOn.isEmpty()) {
            // Nothing had been handed in when it was decided on; what comes later may have the same words.
            Instant at = annotation.getDisposition().getDecidedAt();
            return at != null && annotation.getModifiedAt() != null && annotation.getModifiedAt().isAfter(at);
        }
        return !decidedOn.equals(heads(annotation)) && !saysTheSame(annotation, decidedOn);
    }

    /** Where a dispute was settled for what was in force when it was decided on, there is nothing to decide on again. */
    private static boolean saysTheSame(Annotation annotation, String decidedOn) {
        return decidedOn.indexOf(' ') > 0 && Objects.equals(Formerly.decidedOn(annotation), Formerly.handedIn(annotation));
    }

    /**
     * @param annotation a comment
     * @return whether it was decided on, and its author has withdrawn or deleted it since; until somebody takes note, see
     *         {@link Dispose#note}
     */
    public static boolean withdrawnSinceDecision(Annotation annotation) {
        if (annotation.getState() != AnnotationState.WITHDRAWN || annotation.getDisposition() == null) {
            return false;
        }
        Said handedIn = Formerly.handedIn(annotation);
        if (handedIn != null && handedIn.state() == AnnotationState.WITHDRAWN) {
            return !Sayings.text(annotation.getDisposition().getWording()).equals(heads(annotation));
        }
        // Withdrawn here, or deleted: no wording says so, but the clock that goes is one and the same.
        Instant at = annotation.getDisposition().getDecidedAt();
        return at != null && annotation.getModifiedAt() != null && annotation.getModifiedAt().isAfter(at);
    }

    /** @return digests of the wordings in force, separated by blanks; empty where nothing was handed in */
    static String heads(Annotation annotation) {
        Map<String, List<String>> parents = new HashMap<>();
        annotation.getWordings().forEach(each -> parents.put(each.getDigest(), Sayings.parents(each)));
        return String.join(" ", Wordings.heads(parents));
    }
}
