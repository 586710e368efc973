package org.heyi.usecase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.heyi.base.Digests;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.revise.Basis;
import org.heyi.collation.revise.Conflicts;
import org.heyi.collation.revise.OnlyAndAll;
import org.heyi.collation.revise.Place;
import org.heyi.collation.revise.Proposal;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.Archive;
import org.heyi.model.report.ImportProfile;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;

/** Makes the next version of the report of what was adopted, and compares a version made elsewhere with it. */
public final class ReviseReport {

    private static final Texts TEXTS = Texts.of(ReviseReport.class);

    private ReviseReport() {
    }

    /**
     * The next version of the report, as it was put in.
     *
     * @param update the new version, and where it took the comments
     * @param places the places (处) that were changed
     */
    public record Accepted(UpdateReport.Result update, List<Revision> places) {
    }

    /**
     * @param chosen the comments that go in where they collide with others
     * @param leftOut the comments that do not go in this time
     * @return what a proposal goes by
     */
    public static Basis basis(Collection<Annotation> chosen, Collection<Annotation> leftOut) {
        return Basis.decisions().withAdopted(ReviseReport::adopted).withOutdated(Collect::changedSinceDecision).withChosen(chosen)
                .withLeftOut(leftOut);
    }

    /** The words that the secretariat adopted in place of the comment's own; null where it named none. */
    private static String adopted(Annotation annotation) {
        String adopted = annotation.getDisposition() == null ? null : annotation.getDisposition().getAdopted();
        return adopted == null || adopted.isBlank() ? null : adopted;
    }

    /**
     * Finds which comments cannot be met together, as long as they are being decided on.
     *
     * @param session a session
     * @param progress asked whether to stop
     * @return for each that collides with others these others, by their numbers
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Map<Annotation, List<Annotation>> conflicts(Session session, Progress progress) {
        return Conflicts.of(session, basis(List.of(), List.of()), progress);
    }

    /**
     * Puts what was adopted into the newest version; changes nothing in the workspace.
     *
     * @param archive the workspace's root
     * @param basis what is said beside the decisions
     * @return the proposal
     * @throws HeyiException when there is no report yet
     */
    public static Proposal propose(Archive archive, Basis basis) {
        Sessions.currentVersion(archive);
        return Proposal.of(archive.getCurrent(), basis);
    }

    /**
     * Prepares making a proposal the next version of the report: the comments go with their words, and the places that change
     * are noted with the comments that they take up, all in one step.
     *
     * @param archive the workspace's root
     * @param proposal made of its current session as it is now
     * @return the edit
     * @throws HeyiException when nothing would change, or a newer version came in since
     */
    public static Edit<Accepted> accept(Archive archive, Proposal proposal) {
        Session session = archive.getCurrent();
        if (proposal.places().isEmpty()) {
            throw new HeyiException(TEXTS.get("revise.nothing", proposal.base().getNumber()));
        }
        if (Sessions.currentVersion(archive) != proposal.base()) {
            throw new HeyiException(TEXTS.get("revise.older", proposal.base().getNumber(), Sessions.currentVersion(archive).getNumber()));
        }
        Edit<UpdateReport.Result> update = UpdateReport.add(archive, version(proposal));
        int number = session.getRevisions().stream().mapToInt(Revision::getNumber).max().orElse(0);
        List<Revision> places = new ArrayList<>();
        for (Place place : proposal.places()) {
            Revision revision = ReviewFactory.eINSTANCE.createRevision();
            revision.setNumber(number + place.number());
            revision.setDescription(place.description());
            places.add(revision);
        }
        return new Edit<>("report.revise", new Accepted(update.subject(), places), () -> {
            update.mutation().run();
            session.getRevisions().addAll(places);
            for (int i = 0; i < places.size(); i++) {
                places.get(i).getAnnotations().addAll(proposal.places().get(i).annotations());
            }
        });
    }

    /**
     * Compares a final text that was made elsewhere with the comments and the decisions on them.
     *
     * @param archive the workspace's root
     * @param file the final text; changes tracked in it count as accepted
     * @param basis what is said beside the decisions
     * @param progress asked whether to stop
     * @return what it has, and what else
     * @throws HeyiException when the file is no report that can be read, or there is no report yet
     */
    public static OnlyAndAll check(Archive archive, Path file, Basis basis, Progress progress) {
        Version newest = Sessions.currentVersion(archive);
        Session session = archive.getCurrent();
        ParsedReport parsed = ImportReport.readNext(file, newest.getProfile() == ImportProfile.RAW ? Profile.RAW : Profile.CLEAN,
                Revisions.ACCEPT, ImportReport.corrections(newest), Overrules.NONE, progress);
        Version last = ImportReport.version(parsed);
        last.setNumber(newest.getNumber() + 1);
        Map<Annotation, Anchor> places = new IdentityHashMap<>();
        UpdateReport.carry(session.getAnnotations(), newest, last).forEach(each -> places.put(each.annotation(), each.anchor()));
        return OnlyAndAll.of(propose(archive, basis), basis, last, places::get);
    }

    // ---- the version

    /** The proposal as a version: what the newest one says of itself and its outline hold, where the text did not change them. */
    private static Version version(Proposal proposal) {
        Version old = proposal.base();
        Version version = ReportFactory.eINSTANCE.createVersion();
        version.setDate(old.getDate());
        version.setDateLine(old.getDateLine());
        version.setMeeting(old.getMeeting());
        version.setOrganisation(old.getOrganisation());
        version.setSpeaker(old.getSpeaker());
        version.setPost(old.getPost());
        version.setProfile(old.getProfile());
        version.setCorrections(old.getCorrections());
        version.setSourceName(TEXTS.get("revise.source", old.getNumber()));
        version.setCharset(StandardCharsets.UTF_8.name());
        version.setRawText(proposal.text());
        version.setSourceHash(Digests.sha256(proposal.text().getBytes(StandardCharsets.UTF_8)));
        version.setImportedAt(Instant.now());
        new Outline(proposal, version).copy();
        version.setTitle(title(old, version));
        return version;
    }

    private static String title(Version old, Version version) {
        String before = titles(old);
        String after = titles(version);
        return after.isEmpty() || before.equals(after) ? old.getTitle() : after;
    }

    private static String titles(Version version) {
        return version.getParagraphs().stream().filter(each -> each.getKind() == ParagraphKind.TITLE).map(Paragraph::getText)
                .collect(Collectors.joining());
    }

    /** Copies paragraphs and the sections that they stand in. */
    private static final class Outline {

        private final Proposal proposal;
        private final Version version;
        private final Map<Paragraph, Section> headings = new IdentityHashMap<>();
        private final Map<Section, Section> sections = new IdentityHashMap<>();
        private final Map<Paragraph, Paragraph> paragraphs = new IdentityHashMap<>();

        Outline(Proposal proposal, Version version) {
            this.proposal = proposal;
            this.version = version;
            proposal.base().getSections().forEach(each -> headings.put(each.getHeading(), each));
        }

        void copy() {
            int at = 0;
            int last = -1;
            Section section = null;
            for (Proposal.Passage each : proposal.paragraphs()) {
                Paragraph old = each.paragraph();
                Paragraph paragraph = paragraph(old, each.text(), at);
                at += each.text().length() + 1;
                Section opened = old == null ? null : headings.get(old);
                int index = old == null ? -1 : proposal.base().getParagraphs().indexOf(old);
                if (opened != null) {
                    section = open(opened, paragraph);
                } else if (index > last && (old.getSection() == null || sections.containsKey(old.getSection()))) {
                    section = old.getSection() == null ? null : sections.get(old.getSection());
                }
                // New and moved paragraphs are ordered by the paragraph before them.
                last = Math.max(last, index);
                paragraph.setSection(section);
                version.getParagraphs().add(paragraph);
            }
            paragraphs.forEach((old, paragraph) -> {
                Paragraph in = paragraphs.get(old.getNoteTo());
                if (in != null) {
                    paragraph.setNoteTo(in);
                    paragraph.setNoteAt(Math.clamp(old.getNoteAt() + proposal.shift(old.getNoteTo(), old.getNoteAt()), 0, in.getText().length()));
                }
            });
        }

        private Paragraph paragraph(Paragraph old, String text, int at) {
            Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
            paragraph.setText(text);
            paragraph.setRawText(text);
            paragraph.setRawStart(at);
            paragraph.setRawEnd(at + text.length());
            paragraph.setOffsetMap("");
            paragraph.setKind(ParagraphKind.BODY);
            if (old != null) {
                paragraph.setKind(old.getKind());
                paragraph.setTopic(text.startsWith(old.getText().substring(0, old.getTopic())) ? old.getTopic() : 0);
                paragraphs.put(old, paragraph);
            }
            return paragraph;
        }

        private Section open(Section old, Paragraph heading) {
            Section section = ReportFactory.eINSTANCE.createSection();
            section.setLevel(old.getLevel());
            section.setStyle(old.getStyle());
            section.setNumber(old.getNumber());
            section.setTitle(title(old, heading.getText()));
            Section parent = old.getParent();
            while (parent != null && !sections.containsKey(parent)) {
                parent = parent.getParent();
            }
            section.setParent(sections.get(parent));
            section.setHeading(heading);
            sections.put(old, section);
            version.getSections().add(section);
            return section;
        }

        /** The words of a heading behind its number, as they were set off before. */
        private static String title(Section old, String text) {
            String before = old.getHeading().getText();
            String title = Objects.toString(old.getTitle(), "");
            int ahead = before.indexOf(title);
            boolean sameStart = ahead >= 0 && text.startsWith(before.substring(0, ahead));
            String behind = ahead < 0 ? "" : before.substring(ahead + title.length());
            if (text.equals(before) || !sameStart) {
                return title;
            }
            int end = text.endsWith(behind) ? text.length() - behind.length() : text.length();
            return text.substring(ahead, Math.max(ahead, end));
        }
    }
}
