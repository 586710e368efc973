package org.heyi.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.heyi.base.Progress;

/** What tests ask of a report that is given as text. */
final class Reading {

    /** A paragraph of running text. */
    static final String TEXT = "围绕这项工作，全区各部门压实责任、细化措施，重点任务按季度调度推进，打通了一批堵点难点，企业和群众的获得感、幸福感、安全感不断增强。";

    private static final ReportReader READER = new ReportReader();

    private Reading() {
    }

    /** Reads lines; {@code TEXT} in them is a paragraph of running text. */
    static ParsedReport of(String lines) {
        return READER.read("报告.txt", lines.replace("TEXT", TEXT).getBytes(StandardCharsets.UTF_8), Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE);
    }

    /** Level, number and title of each section. */
    static List<String> outline(ParsedReport report) {
        return report.sections().stream().map(s -> s.level() + ":" + s.number() + " " + s.title()).toList();
    }

    /** What was set aside, line by line. */
    static List<String> aside(ParsedReport report) {
        return ReadLine.of(report).stream().filter(l -> l.kind() == null).map(ReadLine::raw).toList();
    }

    /** Title, day, meeting, office and speaker. */
    static List<String> facts(ParsedReport report) {
        return List.of(report.title(), String.valueOf(report.date()), report.meeting(), report.post(), report.speaker());
    }

    static List<String> codes(ParsedReport report) {
        return report.warnings().stream().map(ParseWarning::code).toList();
    }
}
