package org.heyi.benchmarks.window;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.heyi.ledger.SyntheticLedger;
import org.heyi.ledger.SyntheticVocabulary;
import org.heyi.model.Archive;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.heyi.testdata.SessionBuilder;

/** A report of about 20,000 characters on which many people have commented, always the same for the same numbers. */
final class CrowdedReport {

    private static final List<String> PARTS = List.of("过去五年工作回顾", "今后五年的目标任务", "今年的主要工作", "加强政府自身建设");
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六");
    private static final int SECTIONS = 5;
    private static final int PARAGRAPHS_OF_SECTION = 5;
    private static final int PARAGRAPH = 165;
    private static final int DELEGATIONS = 12;
    /** One sentence of so many draws three comments of five. */
    private static final int CROWDED = 10;

    private final Random random = new Random(20211212);
    private final SessionBuilder builder = new SessionBuilder();
    private final List<String> sentences;
    /** Paragraph, and where in it the sentence begins and ends. */
    private final List<int[]> places = new ArrayList<>();

    private CrowdedReport(List<String> sentences) {
        this.sentences = sentences;
    }

    /**
     * Makes a workspace.
     *
     * @param folder where; there is none yet
     * @param sentences what the report is made of
     * @param comments how many; one person in ten of that makes them, two of five are decided
     * @param items how many suggestions the ledger has, in other sessions than the report's
     * @param vocabulary the ledger's words
     */
    static void write(Path folder, List<String> sentences, int comments, int items, Path vocabulary) throws IOException {
        CrowdedReport report = new CrowdedReport(sentences);
        report.text();
        report.comments(comments);
        Session session = report.builder.session();
        try (Workspace workspace = Workspace.open(folder)) {
            Archive archive = workspace.archive();
            if (items > 0) {
                try (InputStream in = Files.newInputStream(vocabulary)) {
                    Archive ledger = new SyntheticLedger(SyntheticVocabulary.read(in), 2021).archive(items);
                    workspace.change("bench", "fill", () -> archive.getUnits().addAll(List.copyOf(ledger.getUnits())));
                    workspace.change("bench", "fill", () -> archive.getSessions().addAll(List.copyOf(ledger.getSessions())));
                }
            }
            workspace.change("bench", "fill", () -> {
                archive.getSessions().add(session);
                archive.setCurrent(session);
            });
        }
    }

    private void text() {
        builder.paragraph(ParagraphKind.TITLE, "政府工作报告");
        builder.paragraph(ParagraphKind.DATE_LINE, "2021年12月12日在和平区第十八届人民代表大会第一次会议上");
        builder.paragraph(ParagraphKind.SALUTATION, "各位代表：");
        for (int part = 0; part < PARTS.size(); part++) {
            builder.section(1, NUMBERS.get(part), "、", PARTS.get(part));
            for (int section = 0; section < SECTIONS; section++) {
                String topic = sentence();
                builder.section(2, "（" + NUMBERS.get(section) + "）", "", topic.substring(0, topic.indexOf('，')));
                for (int i = 0; i < PARAGRAPHS_OF_SECTION + section % 2; i++) {
                    paragraph();
                }
            }
        }
    }

    private String sentence() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private void paragraph() {
        StringBuilder text = new StringBuilder();
        while (text.length() < PARAGRAPH) {
            int start = text.length();
            text.append(sentence());
            places.add(new int[] {builder.version().getParagraphs().size(), start, text.length()});
        }
        builder.paragraph(ParagraphKind.BODY, text.toString());
    }

    private void comments(int count) {
        List<Group> groups = new ArrayList<>();
        for (int i = 1; i <= DELEGATIONS; i++) {
            groups.add(builder.group("第" + i + "代表团", GroupType.DELEGATION));
        }
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < Math.max(2, count / 10); i++) {
            people.add(builder.participant("d" + i, "代表" + i, i == 0 ? Role.SECRETARIAT : Role.DEPUTY, groups.get(i % DELEGATIONS)));
        }
        List<Decision> decisions = List.of(Decision.ADOPTED, Decision.PARTLY_ADOPTED, Decision.NOT_ADOPTED, Decision.REFERENCE);
        for (int i = 0; i < count; i++) {
            AnnotationKind kind = AnnotationKind.values()[random.nextInt(AnnotationKind.values().length)];
            Annotation comment = builder.comment(people.get(random.nextInt(people.size())), kind, null,
                    sentence().substring(0, 8) + "，建议" + sentence().substring(0, 4 + random.nextInt(6)) + "。");
            Anchor anchor = anchor();
            comment.setAnchor(anchor);
            if (anchor.getEndParagraph() == null && random.nextInt(3) == 0) {
                boolean delete = random.nextInt(4) == 0;
                SessionBuilder.amend(comment, delete ? AmendmentOperation.DELETE : AmendmentOperation.REPLACE,
                        delete ? "" : sentence().substring(0, 2 + random.nextInt(8)), "");
            }
            if (random.nextInt(5) < 2) {
                Decision decision = decisions.get(random.nextInt(decisions.size()));
                SessionBuilder.decide(comment, decision, decision == Decision.ADOPTED ? "" : "已在其他部分体现。", "");
            }
        }
    }

    /** On 2 to 60 characters that begin in a sentence, one passage in fifty on to the next paragraph. */
    private Anchor anchor() {
        boolean crowded = random.nextInt(5) < 3;
        int[] place = places.get(crowded ? random.nextInt(places.size() / CROWDED) * CROWDED : random.nextInt(places.size()));
        List<Paragraph> paragraphs = builder.version().getParagraphs();
        Paragraph paragraph = paragraphs.get(place[0]);
        int length = paragraph.getText().length();
        Paragraph next = place[0] + 1 < paragraphs.size() ? paragraphs.get(place[0] + 1) : null;
        if (next != null && random.nextInt(50) == 0) {
            Anchor anchor = builder.anchor(paragraph, length - 1 - random.nextInt(20), length);
            anchor.setEndParagraph(next);
            anchor.setEnd(1 + random.nextInt(Math.min(20, next.getText().length())));
            anchor.setQuote(anchor.getQuote() + "\n" + next.getText().substring(0, anchor.getEnd()));
            anchor.setSuffix("");
            return anchor;
        }
        int start = place[1] + random.nextInt(place[2] - place[1] - 2);
        return builder.anchor(paragraph, start, Math.min(length, start + 2 + random.nextInt(59)));
    }
}
