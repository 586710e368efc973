package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.review.Signoff;
import org.heyi.model.util.SignedOff;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Edit;
import org.heyi.usecase.MinutesDraft;
import org.heyi.usecase.People;
import org.heyi.usecase.Rights;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.Signoffs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi signoff …: 团长审签. */
@Command(name = "signoff")
@Commands.Group({SignoffCommand.Sign.class, SignoffCommand.Back.class, SignoffCommand.ListAll.class})
final class SignoffCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    /** What signing and taking back have in common. */
    abstract static class OfGroup extends HeyiSubcommand {

        @Option(names = "--group", paramLabel = "NAME", descriptionKey = "signoff.group")
        private String group;

        @Option(names = "--head", paramLabel = "ID", descriptionKey = "signoff.head")
        private String head;

        @Option(names = "--paper", descriptionKey = "signoff.paper")
        private boolean paper;

        @Option(names = "--at", paramLabel = "TIME", descriptionKey = "signoff.at")
        private String at;

        @Option(names = "--only", paramLabel = "NUMBER", split = ",", descriptionKey = "signoff.only")
        private List<String> only;

        @Option(names = "--leave-out", paramLabel = "NUMBER", split = ",", descriptionKey = "signoff.leaveOut")
        private List<String> leaveOut = List.of();

        @Option(names = "--dry-run", descriptionKey = "signoff.dryRun")
        private boolean dryRun;

        abstract List<Annotation> all(Signoffs.Comments comments);

        abstract Edit<List<Signoff>> edit(Session session, Group of, Signoffs.Signature signature, List<Annotation> comments);

        /** Prefix of its messages. */
        abstract String words();

        @Override
        public Integer call() {
            try (Workspace workspace = dryRun ? openExisting() : open()) {
                Session session = Sessions.current(workspace.archive());
                Participant recorder = People.require(session, actor());
                Group of = group == null ? recorder.getGroup() : MinutesDraft.group(session, group);
                Signoffs.Comments comments = Signoffs.of(session, of);
                List<Annotation> chosen = chosen(session, all(comments));
                Edit<List<Signoff>> edit = edit(session, of, new Signoffs.Signature(recorder, signer(session, of, recorder), paper,
                        at == null ? Instant.now() : MinutesCommand.time(session, at)), chosen);
                Rights.require(workspace.archive(), actor(), edit);
                List<Signoff> signed = dryRun ? edit.subject() : edit.apply(workspace, actor());
                report(of, comments, chosen, signed);
            }
            return HeyiCommand.DONE;
        }

        /** The actor, where they head the group; else who is named, or the only one who does. */
        private Participant signer(Session session, Group of, Participant recorder) {
            List<Participant> heads = Signoffs.heads(session, of);
            if (head != null) {
                return People.require(session, head);
            }
            if (!heads.contains(recorder) && heads.size() > 1) {
                throw new HeyiException(TEXTS.get("signoff.which", of.getName(),
                        String.join(TEXTS.get("list.comma"), heads.stream().map(each -> each.getName() + ' ' + each.getHandle()).toList())));
            }
            return heads.contains(recorder) || heads.isEmpty() ? recorder : heads.getFirst();
        }

        private List<Annotation> chosen(Session session, List<Annotation> all) {
            List<Annotation> chosen = new ArrayList<>();
            if (only != null) {
                only.forEach(each -> chosen.add(Annotate.require(session, each.strip())));
            } else {
                chosen.addAll(all);
            }
            leaveOut.forEach(each -> chosen.remove(Annotate.require(session, each.strip())));
            return chosen;
        }

        private void report(Group of, Signoffs.Comments comments, List<Annotation> chosen, List<Signoff> signed) {
            if (json()) {
                JsonOut.print(out(), object("written", !dryRun, "group", of.getName(), "comments", chosen.stream().map(Annotation::getNumber).toList(),
                        "drafts", comments.drafts().size(), "reserved", comments.reserved().size(),
                        "signoffs", signed.stream().map(SignoffCommand::json).toList()));
                return;
            }
            say(words() + (dryRun ? ".read" : ".done"), of.getName(), chosen.size(),
                    String.join(TEXTS.get("list.comma"), chosen.stream().map(each -> Integer.toString(each.getNumber())).toList()),
                    Signoffs.words(signed.getFirst()));
            if (!comments.drafts().isEmpty()) {
                say("signoff.drafts", comments.drafts().size());
            }
            if (!comments.reserved().isEmpty()) {
                say("signoff.reserved", comments.reserved().size());
            }
        }
    }

    /** heyi signoff sign */
    @Command(name = "sign")
    static final class Sign extends OfGroup {

        @Override
        List<Annotation> all(Signoffs.Comments comments) {
            return comments.toSign();
        }

        @Override
        Edit<List<Signoff>> edit(Session session, Group of, Signoffs.Signature signature, List<Annotation> comments) {
            return Signoffs.sign(session, of, signature, comments);
        }

        @Override
        String words() {
            return "signoff.sign";
        }
    }

    /** heyi signoff back */
    @Command(name = "back")
    static final class Back extends OfGroup {

        @Option(names = "--reason", paramLabel = "TEXT")
        private String reason = "";

        @Override
        List<Annotation> all(Signoffs.Comments comments) {
            return comments.toTakeBack();
        }

        @Override
        Edit<List<Signoff>> edit(Session session, Group of, Signoffs.Signature signature, List<Annotation> comments) {
            return Signoffs.takeBack(session, of, signature, reason, comments);
        }

        @Override
        String words() {
            return "signoff.back";
        }
    }

    /** heyi signoff list */
    @Command(name = "list")
    static final class ListAll extends HeyiSubcommand {

        @Option(names = "--group", paramLabel = "NAME")
        private String group;

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                Session session = Sessions.current(workspace.archive());
                List<Group> groups = group == null ? session.getGroups() : List.of(MinutesDraft.group(session, group));
                if (json()) {
                    JsonOut.print(out(), groups.stream().map(each -> json(session, each)).toList());
                    return HeyiCommand.DONE;
                }
                for (Group each : groups) {
                    Signoffs.Comments comments = Signoffs.of(session, each);
                    String heads = String.join(TEXTS.get("list.comma"), Signoffs.heads(session, each).stream().map(Participant::getName).toList());
                    say("signoff.line", each.getName(), heads.isEmpty() ? TEXTS.get("signoff.nobody") : heads, comments.signed().size(),
                            comments.changed().size(), comments.open().size(), comments.drafts().size());
                    session.getSignoffs().stream().filter(signoff -> signoff.getGroup() == each).forEach(signoff -> say("signoff.entry",
                            Signoffs.words(signoff), SignedOff.signed(signoff).size(),
                            signoff.getReason() == null || signoff.getReason().isEmpty() ? "" : TEXTS.get("signoff.reason", signoff.getReason())));
                }
            }
            return HeyiCommand.DONE;
        }

        private static Map<String, Object> json(Session session, Group group) {
            Signoffs.Comments comments = Signoffs.of(session, group);
            return object("group", group.getName(), "heads", Signoffs.heads(session, group).stream().map(Participant::getHandle).toList(),
                    "open", numbers(comments.open()), "changed", numbers(comments.changed()), "signed", numbers(comments.signed()),
                    "drafts", comments.drafts().size(), "reserved", comments.reserved().size(), "signoffs",
                    session.getSignoffs().stream().filter(each -> each.getGroup() == group).map(SignoffCommand::json).toList());
        }

        private static List<Integer> numbers(List<Annotation> comments) {
            return comments.stream().map(Annotation::getNumber).toList();
        }
    }

    private static Map<String, Object> json(Signoff signoff) {
        return object("id", signoff.getId(), "at", signoff.getAt().toString(), "signer", handle(signoff.getSigner()), "recordedBy",
                handle(signoff.getRecorder()), "paper", signoff.isPaper(), "takesBack", signoff.getTakesBack(), "reason", signoff.getReason(),
                "comments", SignedOff.signed(signoff).stream().map(each -> object("id", each.id(), "sha256", each.digest())).toList());
    }

    private static String handle(Participant person) {
        return person == null ? null : person.getHandle();
    }
}
