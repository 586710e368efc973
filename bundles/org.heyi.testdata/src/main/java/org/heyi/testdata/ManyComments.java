package org.heyi.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;

/** A session as large as the largest that are common: 500 people on a report of 22,000 characters. The same in every run. */
public final class ManyComments {

    private static final int CHARACTERS = 22_000;
    private static final int PEOPLE = 500;
    private static final int GROUPS = 20;
    private static final int SECTION = 12;
    private static final int LONGEST = 40;

    private ManyComments() {
    }

    /**
     * @param comments how many comments there are
     * @return the session; what is said and where is taken from the sample
     */
    public static Session session(int comments) {
        Session sample = SampleSession.load();
        SessionBuilder builder = new SessionBuilder();
        report(builder, sample.getReport().getVersions().getFirst().getParagraphs());
        List<Participant> people = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(builder.group("第" + (i + 1) + "代表团", GroupType.DELEGATION));
        }
        for (int i = 0; i < PEOPLE; i++) {
            people.add(builder.participant("d" + i, "代表" + (char) ('\u4e00' + i * 7) + (char) ('\u5b50' + i * 3), Role.DEPUTY,
                    groups.get(i % GROUPS)));
        }
        Random random = new Random(5);
        List<Paragraph> paragraphs = builder.version().getParagraphs().stream().filter(each -> each.getText().length() > 1).toList();
        for (int i = 0; i < comments; i++) {
            Annotation model = sample.getAnnotations().get(random.nextInt(sample.getAnnotations().size()));
            Annotation made = builder.comment(people.get(random.nextInt(PEOPLE)), model.getKind(), null, model.getBody());
            if (model.getKind() != AnnotationKind.OVERALL) {
                Paragraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
                int start = random.nextInt(paragraph.getText().length());
                made.setAnchor(builder.anchor(paragraph, start,
                        Math.min(paragraph.getText().length(), start + 1 + random.nextInt(LONGEST))));
            }
            made.setReason(model.getReason());
            fate(made, people, random);
        }
        return builder.session();
    }

    private static void fate(Annotation made, List<Participant> people, Random random) {
        if (made.getAnchor() != null && random.nextInt(5) < 2) {
            SessionBuilder.amend(made, AmendmentOperation.REPLACE, "着力提升" + random.nextInt(1_000), null);
        }
        if (random.nextInt(10) == 0) {
            SessionBuilder.reply(made, people.get(random.nextInt(PEOPLE)), "同意，请一并考虑第" + random.nextInt(1_000) + "条。");
        }
        if (random.nextInt(5) < 3) {
            SessionBuilder.decide(made, List.of(Decision.ADOPTED, Decision.NOT_ADOPTED, Decision.REFERENCE).get(random.nextInt(3)),
                    "限于篇幅，未写入报告。", null);
        }
    }

    private static void report(SessionBuilder builder, List<Paragraph> sample) {
        builder.paragraph(ParagraphKind.TITLE, sample.getFirst().getText());
        List<Paragraph> bodies = sample.stream().filter(each -> each.getText().length() > SECTION).skip(2).toList();
        int written = 0;
        for (int i = 0; written < CHARACTERS; i++) {
            if (i % SECTION == 0) {
                builder.section(1, Integer.toString(i / SECTION + 1), "、", "第" + (i / SECTION + 1) + "个方面的工作");
            }
            String text = bodies.get(i % bodies.size()).getText();
            builder.paragraph(ParagraphKind.BODY, text);
            written += text.length();
        }
    }
}
