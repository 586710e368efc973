package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Locators;
import org.heyi.collation.printing.Printed;
import org.heyi.collation.similar.Meanings;
import org.heyi.exchange.AnnotationFiles;
import org.heyi.exchange.WebAnnotations;
import org.heyi.exchange.pack.Said;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Collect;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Formerly;
import org.heyi.usecase.ImportAnnotations;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.Passages;
import org.heyi.usecase.RememberedMeaning;
import org.heyi.usecase.PrintedReports;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.Settle;
import org.heyi.usecase.SimilarComments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi annotations … */
@Command(name = "annotations")
@Commands.Group({AnnotationsCommand.ListAll.class,
    AnnotationsCommand.Import.class, AnnotationsCommand.Place.class, AnnotationsCommand.Change.class, AnnotationsCommand.Withdraw.class,
    AttachmentCommands.Attach.class, AttachmentCommands.Detach.class, AttachmentCommands.Save.class, MergeCommands.To.class, TagCommand.class,
    AnnotationsCommand.Settling.class, ThreadCommands.Reply.class, ThreadCommands.Resolve.class})
final class AnnotationsCommand extends HeyiSubcommand {

    /** How many refusals are printed one by one. */
    private static final int SHOWN = 20;
    /** So many characters of a paragraph tell which one it is. */
    private static final int WORDS = 30;

    @Override
    public Integer call() {
        return usage();
    }

    /** heyi annotations import FILE */
    @Command(name = "import")
    static final class Import extends HeyiSubcommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--dry-run")
        private boolean dryRun;

        @Override
        public Integer call() {
            boolean word = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.doc[xm]?");
            ParsedReport parsed = word
                    ? ImportReport.read(file, Profile.CLEAN, Revisions.AMENDMENTS, progress()) : null;
            WebAnnotations.Contents contents = word ? null : AnnotationFiles.program().read(file, progress());
            try (Workspace workspace = dryRun ? openExisting() : open()) {
                Edit<ImportAnnotations.Result> edit = word ? ImportAnnotations.add(workspace.archive(), parsed)
                        : ImportAnnotations.add(workspace.archive(), contents);
                ImportAnnotations.Result result = edit.subject();
                if (!dryRun && !result.isEmpty()) {
                    edit.apply(workspace, actor());
                }
                report(result);
                return !result.refused().isEmpty() ? HeyiCommand.WRONG
                        : result.unsure().isEmpty() && result.elsewhere().isEmpty() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
            }
        }

        private void report(ImportAnnotations.Result result) {
            if (json()) {
                JsonOut.print(out(), object("imported", result.imported().size(), "replies", result.replies(),
                        "comments", result.imported().stream().map(Views::annotation).toList(),
                        "unsure", result.unsure().stream().map(a -> object("number", a.getNumber(), "id", a.getId(),
                                "outcome", a.getAnchor().getOutcome().getName().toLowerCase(Locale.ROOT))).toList(),
                        "there", result.there(), "resolved", result.resolved(), "names", result.names(),
                        "untracked", object("file", result.untracked().file(), "report", result.untracked().report()),
                        "skipped", result.skipped().stream().map(w -> object("annotation", w.index(), "id", w.id())).toList(),
                        "refused", result.refused().stream().map(r -> object("annotation", r.annotation(), "id", r.id(),
                                "member", r.member(), "reason", r.reason())).toList(),
                        "elsewhere", result.elsewhere()));
            }
            if (!result.refused().isEmpty()) {
                result.refused().stream().limit(SHOWN).forEach(r -> err().println(TEXTS.get("annotations.refused", file,
                        r.annotation(), r.id(), r.member(), r.reason())));
                if (result.refused().size() > SHOWN) {
                    err().println(TEXTS.get("annotations.more", result.refused().size() - SHOWN));
                }
                err().flush();
            } else if (!json()) {
                say(dryRun ? "annotations.read" : "annotations.imported", result.imported().size(), result.replies(),
                        result.there());
                result.names().forEach(each -> say("annotations.name", each));
                if (result.resolved() > 0) {
                    say("annotations.resolved", result.resolved());
                }
                if (result.untracked().size() > 0) {
                    say("annotations.untracked", file.getFileName(), result.untracked().size(), shortened(result.untracked().first()));
                }
                result.unsure().forEach(a -> say("annotations.unsure", a.getNumber(),
                        Labels.of(a.getAnchor().getOutcome()), a.getAnchor().getQuote(), a.getBody()));
                result.elsewhere().forEach(iri -> say("annotations.elsewhere", iri));
            }
        }
    }

    /** The beginning of a text, so much as tells which one it is. */
    static String shortened(String words) {
        return words.length() > WORDS ? words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, WORDS))) + "…" : words;
    }

    /** heyi annotations place ID */
    @Command(name = "place")
    static final class Place extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--quote", paramLabel = "TEXT")
        private String quote;

        @Option(names = "--prefix", paramLabel = "TEXT")
        private String prefix;

        @Option(names = "--suffix", paramLabel = "TEXT")
        private String suffix;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Annotation annotation = Annotate.require(Sessions.current(workspace.archive()), id);
                Anchor anchor = quote == null ? null
                        : new Passages(Sessions.currentVersion(workspace.archive())).find(quote, prefix, suffix);
                Annotate.place(annotation, anchor).apply(workspace, actor());
                if (json()) {
                    JsonOut.print(out(), Views.annotation(annotation));
                } else {
                    say("annotations.placed", annotation.getNumber(), annotation.getAnchor().getQuote());
                }
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi annotations change ID */
    @Command(name = "change")
    static final class Change extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--body", paramLabel = "TEXT")
        private String body;

        @Option(names = "--replace", paramLabel = "TEXT")
        private String replacement;

        @Option(names = "--reason", paramLabel = "TEXT")
        private String reason;

        @Option(names = "--audience", paramLabel = "WHO", converter = AnnotateCommand.AudienceConverter.class, descriptionKey = "audience")
        private Audience audience;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Annotation annotation = Annotate.require(Sessions.current(workspace.archive()), id);
                Comment now = Annotate.commentOf(annotation);
                Comment changed = new Comment(now.kind(), body == null ? now.body() : body, now.operation(),
                        replacement == null ? now.text() : replacement, now.target(), reason == null ? now.reason() : reason, now.state(),
                        audience);
                Annotate.change(annotation, changed).apply(workspace, actor());
                print(this, annotation, "annotations.changed");
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi annotations withdraw ID */
    @Command(name = "withdraw")
    static final class Withdraw extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Annotation annotation = Annotate.require(Sessions.current(workspace.archive()), id);
                Annotate.withdraw(annotation).apply(workspace, actor());
                print(this, annotation, "annotations.withdrawn");
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi annotations settle ID: what the author's desks say, or with --take one of it. */
    @Command(name = "settle")
    static final class Settling extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--take", paramLabel = "NUMBER")
        private Integer take;

        @Override
        public Integer call() {
            try (Workspace workspace = take == null ? openExisting() : open()) {
                Annotation annotation = Annotate.require(Sessions.current(workspace.archive()), id);
                if (take != null) {
                    Settle.with(annotation, take - 1).apply(workspace, actor());
                    print(this, annotation, "annotations.settled");
                    return HeyiCommand.DONE;
                }
                boolean disputed = annotation.getDisputed() != null && !annotation.getDisputed().isEmpty();
                List<Said> desks = disputed ? Formerly.desks(annotation) : List.of();
                if (json()) {
                    JsonOut.print(out(), desks.stream().map(Views::said).toList());
                } else if (!disputed) {
                    say("annotations.undisputed", annotation.getNumber());
                } else {
                    for (int i = 0; i < desks.size(); i++) {
                        Said each = desks.get(i);
                        String quote = each.place().quote() == null ? "" : each.place().quote().exact();
                        String asked = each.operation() == null ? "" : AmendmentSentence.of(each.operation(), quote, each.text(), each.target());
                        say("annotations.desk", i + 1, Labels.of(each.kind()), quote, words(each.body(), asked, each.reason()));
                    }
                }
                return disputed ? HeyiCommand.ATTENTION : HeyiCommand.DONE;
            }
        }
    }

    /** What a comment says, in one line. */
    static String words(String... parts) {
        return Stream.of(parts).filter(each -> each != null && !each.isEmpty()).collect(Collectors.joining(TEXTS.get("annotations.and")));
    }

    static void print(HeyiSubcommand command, Annotation annotation, String said) {
        if (command.json()) {
            JsonOut.print(command.out(), Views.annotation(annotation));
        } else {
            command.say(said, annotation.getNumber());
        }
    }

    /** heyi annotations list */
    @Command(name = "list")
    static final class ListAll extends HeyiSubcommand {

        @Option(names = "--history")
        private boolean history;

        @Option(names = "--like", paramLabel = "TEXT")
        private String like;

        @Option(names = "--tag", paramLabel = "TAG")
        private String tag;

        @Option(names = "--audience", paramLabel = "WHO", converter = AnnotateCommand.AudienceConverter.class)
        private Audience audience;

        @Option(names = "--unresolved")
        private boolean unresolved;

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                Session session = Sessions.current(workspace.archive());
                List<Annotation> listed = like == null ? session.getAnnotations() : SimilarComments.of(session, like,
                        RememberedMeaning.of(root().service(Meanings.class), workspace.folder(), progress()), progress());
                listed = listed.stream().filter(each -> (tag == null || Annotate.tags(each).contains(tag.strip()))
                        && (audience == null || each.getAudience() == audience) && !(unresolved && each.isResolved())).toList();
                Locators locators = new Locators(Models.currentVersion(session), PrintedReports.all(workspace.folder(), workspace.archive()));
                if (json()) {
                    JsonOut.print(out(), Views.annotations(listed, locators));
                } else if (listed.isEmpty()) {
                    say(session.getAnnotations().isEmpty() ? "annotations.none" : like != null ? "annotations.unlike" : "annotations.noSuch");
                } else {
                    listed.forEach(each -> line(each, locators));
                }
            }
            return HeyiCommand.DONE;
        }

        private void line(Annotation annotation, Locators locators) {
            Anchor anchor = annotation.getAnchor();
            String asked = AmendmentSentence.of(annotation, locators);
            say("annotations.line", annotation.getNumber(), Labels.of(annotation.getKind()),
                    annotation.getAuthor() == null ? "" : annotation.getAuthor().getName(),
                    anchor == null ? "" : anchor.getQuote(),
                    words(annotation.getBody(), asked),
                    annotation.getDisposition() == null ? Labels.of(annotation.getState())
                            : Labels.of(annotation.getDisposition().getDecision()));
            if (annotation.getAudience() != Audience.SECRETARIAT || !Annotate.tags(annotation).isEmpty()) {
                say("annotations.tagged", annotation.getAudience() == Audience.SECRETARIAT ? "" : TEXTS.get("annotations.audience",
                        Labels.of(annotation.getAudience())), String.join(TEXTS.get("list.comma"), Annotate.tags(annotation)));
            }
            Printed printed = locators.printed(annotation);
            if (printed != null) {
                say("annotations.printed", printed.words());
            }
            annotation.getAttachments().forEach(each -> say("annotations.attached", each.getName(), (each.getSize() + 1023) / 1024));
            again(annotation);
            annotation.getThread().forEach(reply -> say("annotations.reply",
                    reply.getAuthor() == null ? "" : reply.getAuthor().getName(), reply.getText()));
            if (annotation.isResolved()) {
                say("annotations.isResolved");
            }
            if (history) {
                annotation.getFormerAnchors().forEach(former -> stand(former, locators));
            }
            if (anchor != null && (history || anchor.getOutcome() == AnchorOutcome.LOST
                    || anchor.getOutcome() == AnchorOutcome.DOUBTFUL)) {
                stand(anchor, locators);
            }
        }

        /** Why it is to be looked at again, if it is. */
        private void again(Annotation annotation) {
            if (Collect.withdrawnSinceDecision(annotation)) {
                say("annotations.again.withdrawn", annotation.getNumber());
            } else if (annotation.getState() == AnnotationState.SUBMITTED) {
                if (Collect.changedSinceDecision(annotation)) {
                    say("annotations.again.changed");
                }
                if (annotation.getDisputed() != null && !annotation.getDisputed().isEmpty()) {
                    say("annotations.again.disputed", annotation.getNumber());
                }
            }
        }

        private void stand(Anchor anchor, Locators locators) {
            say("annotations.stand", anchor.getVersion().getNumber(), Labels.of(anchor.getOutcome()),
                    anchor.getLevel() == AnchorLevel.WORDS ? TEXTS.get("annotations.quote", anchor.getQuote())
                            : Labels.of(anchor.getLevel()), locators.of(anchor).words());
        }
    }
}
