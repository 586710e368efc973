package org.heyi.usecase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.FileNames;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.Corrections;
import org.heyi.importing.OffsetMap;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.ParsedSection;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.importing.SourceText;
import org.heyi.ledger.SessionName;
import org.heyi.model.Archive;
import org.heyi.model.report.HeadingStyle;
import org.heyi.model.report.ImportProfile;
import org.heyi.model.report.ImportWarning;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Report;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Section;
import org.heyi.model.report.SetAside;
import org.heyi.model.report.Version;
import org.heyi.model.review.Body;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;

/** Takes a report in: reads the file, lets people look, and adds it to the workspace. */
public final class ImportReport {

    private static final Texts TEXTS = Texts.of(ImportReport.class);

    private ImportReport() {
    }

    /**
     * Reads a report without adding it.
     *
     * @param file the report
     * @param profile whether to clean the text up
     * @param revisions what becomes of changes that a word processor tracked
     * @param progress asked whether to stop
     * @return what was read, for people to look at
     * @throws HeyiException when the file is no report that can be read
     */
    public static ParsedReport read(Path file, Profile profile, Revisions revisions, Progress progress) {
        return read(file, profile, revisions, Overrules.NONE, progress);
    }

    /**
     * Reads a report without adding it.
     *
     * @param file the file, from an unknown hand
     * @param profile how it is cleaned
     * @param revisions what becomes of tracked changes
     * @param overrules what a person decided against the reader
     * @param progress told how far it is; asked whether to go on
     * @return what was read, for people to look at
     * @throws HeyiException when the file is no report that can be read, or has no such line
     */
    public static ParsedReport read(Path file, Profile profile, Revisions revisions, Overrules overrules,
            Progress progress) {
        return new ReportReader().read(file, profile, revisions, overrules, progress);
    }

    /**
     * Reads the next version of a report without adding it.
     *
     * @param file the file, from an unknown hand
     * @param profile how it is cleaned
     * @param revisions what becomes of tracked changes
     * @param earlier decisions about the version before; they hold for lines that say the same
     * @param overrules what a person decides now, going before them
     * @param progress told how far it is; asked whether to go on
     * @return what was read, for people to look at
     * @throws HeyiException when the file is no report that can be read, or has no such line
     */
    public static ParsedReport readNext(Path file, Profile profile, Revisions revisions, Corrections earlier,
            Overrules overrules, Progress progress) {
        return new ReportReader().read(file, profile, revisions, earlier, overrules, progress);
    }

    /**
     * @param version a version of a report
     * @return what people decided when a version was taken in
     */
    public static Corrections corrections(Version version) {
        return Corrections.parse(version.getCorrections());
    }

    /**
     * Reads the raw text that a version keeps again, without its file: so an import's decisions can be changed later.
     * What the file's format told (tables, footnotes, heading styles, pages) still holds; earlier decisions of people
     * do not.
     *
     * @param version a version of a report
     * @param profile how it is cleaned
     * @param overrules what a person decides against the reader
     * @param progress told how far it is; asked whether to go on
     * @return what was read, for people to look at
     * @throws HeyiException when there is no such line
     */
    public static ParsedReport reread(Version version, Profile profile, Overrules overrules, Progress progress) {
        String name = version.getSourceName();
        String format = FileNames.ending(name);
        SourceText source = new SourceText(name, format, version.getCharset(), false, version.getSourceHash());
        List<ReportReader.Known> known = new ArrayList<>();
        if (!format.equals("txt") && !format.equals("text")) {
            version.getParagraphs().forEach(p -> known.add(known(p)));
            version.getSetAside().forEach(s -> known.add(new ReportReader.Known(s.getRawStart(), s.getRawEnd(), null, 0,
                    s.getReason().equals(Overrules.BY_HAND) ? null : s.getReason(), 0, 0, -1)));
            known.sort(Comparator.comparingInt(ReportReader.Known::start));
        }
        return new ReportReader().reread(source, version.getRawText(), known, profile, overrules, progress);
    }

    private static ReportReader.Known known(Paragraph p) {
        boolean told = p.getKind() == ParagraphKind.TABLE_ROW || p.getKind() == ParagraphKind.FOOTNOTE
                || p.getKind() == ParagraphKind.TEXT_BOX;
        boolean styled = p.getKind() == ParagraphKind.HEADING && p.getSection() != null
                && p.getSection().getStyle() == HeadingStyle.STYLED;
        return new ReportReader.Known(p.getRawStart(), p.getRawEnd(),
                told ? org.heyi.importing.ParsedParagraphKind.valueOf(p.getKind().name()) : null,
                styled ? p.getSection().getLevel() : 0, null, p.getPage(), p.getLine(), place(p));
    }

    /** Where in the raw text the mark of a note stands, -1 where unknown. */
    private static int place(Paragraph note) {
        Paragraph in = note.getNoteTo();
        return in == null ? -1 : in.getRawStart() + (in.getOffsetMap().isEmpty() ? note.getNoteAt()
                : OffsetMap.parse(in.getOffsetMap()).toRaw(note.getNoteAt()));
    }

    /**
     * Prepares the first version of a report in the current session, which is made when there is none, and is told what the
     * report says of it when it has no name yet. The comments and tracked changes that came with the file become comments by
     * their authors.
     *
     * @param archive the workspace's root
     * @param parsed what was read
     * @return the edit that adds it
     * @throws HeyiException when the session has a report already
     */
    public static Edit<Version> add(Archive archive, ParsedReport parsed) {
        Session current = archive.getCurrent();
        if (current != null && current.getReport() != null) {
            throw new HeyiException(TEXTS.get("hasReport", current.getReport().getTitle()));
        }
        Version version = version(parsed);
        Report report = ReportFactory.eINSTANCE.createReport();
        report.setTitle(parsed.title());
        report.getVersions().add(version);
        Session session = current != null ? current : ReviewFactory.eINSTANCE.createSession();
        FileComments comments = new FileComments(session, version, parsed);
        return new Edit<>("report.import", version, () -> {
            describe(session, parsed.meeting(), parsed.title(), parsed.date());
            session.setReport(report);
            if (session.eContainer() == null) {
                archive.getSessions().add(session);
                archive.setCurrent(session);
            }
            comments.enter();
        });
    }

    /** Says what session the report was given to, as far as the report says, where nobody said so yet; part of a mutation. */
    private static void describe(Session session, String meeting, String title, LocalDate date) {
        if (session.getName() != null) {
            return;
        }
        SessionName name = SessionName.parse(meeting);
        session.setName(meeting.isEmpty() ? title : meeting);
        if (name != null) {
            session.setBody(name.body() == null ? Body.CONGRESS : name.body());
            session.setTerm(name.term());
            session.setOrdinal(name.ordinal());
        }
        if (date != null) {
            session.setStartDate(date);
            session.setYear(date.getYear());
        }
    }

    /** The report as the secretariat sends it, into a workspace that has none; part of what opens an answer. */
    static Edit<Version> add(Archive archive, Version version) {
        Session current = archive.getCurrent();
        Report report = ReportFactory.eINSTANCE.createReport();
        report.setTitle(version.getTitle());
        version.setNumber(1);
        Session session = current != null ? current : ReviewFactory.eINSTANCE.createSession();
        return new Edit<>("report.import", version, () -> {
            report.getVersions().add(version);
            describe(session, Sayings.text(version.getMeeting()), Sayings.text(version.getTitle()), version.getDate());
            session.setReport(report);
            if (session.eContainer() == null) {
                archive.getSessions().add(session);
                archive.setCurrent(session);
            }
        });
    }

    /**
     * Turns what was read into the model.
     *
     * @param parsed what was read
     * @return a version with number 1, not in any report yet
     */
    public static Version version(ParsedReport parsed) {
        Version version = ReportFactory.eINSTANCE.createVersion();
        version.setTitle(parsed.title());
        version.setDate(parsed.date());
        version.setDateLine(parsed.dateLine());
        version.setMeeting(parsed.meeting());
        version.setOrganisation(parsed.organisation());
        version.setSpeaker(parsed.speaker());
        version.setPost(parsed.post());
        version.setProfile(parsed.profile() == Profile.RAW ? ImportProfile.RAW : ImportProfile.CLEAN);
        version.setSourceName(parsed.source().fileName());
        version.setSourceHash(parsed.source().sha256());
        version.setCharset(parsed.source().charset());
        version.setRawText(parsed.rawText());
        version.setImportedAt(Instant.now());
        version.setCorrections(Corrections.of(parsed.overrules(), parsed.rawText()).toString());
        Map<Integer, Section> sections = addSections(version, parsed);
        for (ParsedParagraph each : parsed.paragraphs()) {
            Paragraph paragraph = paragraph(each);
            paragraph.setSection(sections.get(each.section()));
            version.getParagraphs().add(paragraph);
        }
        for (ParsedParagraph each : parsed.paragraphs()) {
            if (each.noteTo() >= 0) {
                version.getParagraphs().get(each.index()).setNoteTo(version.getParagraphs().get(each.noteTo()));
                version.getParagraphs().get(each.index()).setNoteAt(each.noteAt());
            }
        }
        for (ParsedSection each : parsed.sections()) {
            sections.get(each.index()).setHeading(version.getParagraphs().get(each.paragraph()));
        }
        for (org.heyi.importing.ParsedSetAside each : parsed.setAside()) {
            SetAside aside = ReportFactory.eINSTANCE.createSetAside();
            aside.setReason(each.reason());
            aside.setRawText(each.raw());
            aside.setRawStart(each.rawStart());
            aside.setRawEnd(each.rawEnd());
            version.getSetAside().add(aside);
        }
        for (org.heyi.importing.ParseWarning each : parsed.warnings()) {
            ImportWarning warning = ReportFactory.eINSTANCE.createImportWarning();
            warning.setCode(each.code());
            warning.setMessage(each.message());
            warning.setPlace(each.paragraph() < 0 ? "" : Integer.toString(each.paragraph() + 1));
            version.getWarnings().add(warning);
        }
        return version;
    }

    private static Map<Integer, Section> addSections(Version version, ParsedReport parsed) {
        Map<Integer, Section> sections = new HashMap<>();
        for (ParsedSection each : parsed.sections()) {
            Section section = ReportFactory.eINSTANCE.createSection();
            section.setLevel(each.level());
            section.setNumber(each.number());
            section.setTitle(each.title());
            section.setStyle(HeadingStyle.valueOf(each.style().name()));
            section.setParent(sections.get(each.parent()));
            sections.put(each.index(), section);
            version.getSections().add(section);
        }
        return sections;
    }

    private static Paragraph paragraph(ParsedParagraph each) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setKind(ParagraphKind.valueOf(each.kind().name()));
        paragraph.setText(each.text());
        paragraph.setTopic(each.topic());
        paragraph.setRawText(each.raw());
        paragraph.setRawStart(each.rawStart());
        paragraph.setRawEnd(each.rawEnd());
        paragraph.setOffsetMap(each.map().isIdentity() ? "" : each.map().toString());
        paragraph.setPage(each.page());
        paragraph.setLine(each.line());
        return paragraph;
    }
}
