package org.heyi.collation.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.heyi.base.Progress;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Distinction;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final String SCHOOL = "新增学位5000个，改善办学条件。";
    private static final String CARE = "建成养老服务中心20个，老年人满意。";

    private final SessionBuilder builder = new SessionBuilder().paragraph(ParagraphKind.BODY, SCHOOL).paragraph(ParagraphKind.BODY, CARE)
            .paragraph(ParagraphKind.BODY, "推动既有住宅加装电梯，改造老旧小区管网。").paragraph(ParagraphKind.BODY, "办复建议和提案1448件，满意率100%。");
    private final Participant person = builder.participant("wang", "王强", Role.DEPUTY, builder.group("第一代表团", GroupType.DELEGATION));

    private Annotation comment(String quote, String body) {
        return builder.comment(person, AnnotationKind.WORK_SUGGESTION, quote, body);
    }

    private Annotation amendment(String quote, AmendmentOperation operation, String text) {
        return SessionBuilder.amend(comment(quote, ""), operation, text, null);
    }

    private List<List<Integer>> clusters() {
        return clusters(null);
    }

    private List<List<Integer>> clusters(Function<String, float[]> meaning) {
        return Clusters.of(builder.session(), meaning == null ? null : model(meaning), Progress.NONE).stream()
                .map(each -> each.members().stream().map(Annotation::getNumber).toList()).toList();
    }

    private static Meaning model(Function<String, float[]> meaning) {
        return new Meaning() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public double unrelated() {
                return 0.6;
            }

            @Override
            public List<float[]> vectors(List<String> texts) {
                return texts.stream().map(meaning).toList();
            }
        };
    }

    @Test
    void theSameDemandInOtherWordsIsOfferedWithItsEvidence() {
        comment("新增学位5000个", "建议整治中小学校门口上下学时段的交通拥堵。");
        comment("老年人满意", "请增加助餐点。");
        comment("新增学位5000个", "学校门口放学堵车，请治理接送时段的拥堵。");
        List<Cluster> found = Clusters.of(builder.session(), null, Progress.NONE);
        assertEquals(1, found.size());
        assertEquals(List.of(1, 3), found.getFirst().members().stream().map(Annotation::getNumber).toList());
        assertTrue(found.getFirst().score() >= Likeness.ENOUGH);
        assertTrue(found.getFirst().shared().stream().anyMatch(each -> each.one().equals("拥堵") || each.other().equals("拥堵")),
                found.getFirst().shared().toString());
        assertEquals(8, found.getFirst().id().length());
    }

    @Test
    void anAmendmentAndTheSameInSoManyWordsAreTheSame() {
        amendment("新增学位5000个", AmendmentOperation.REPLACE, "新增学位8000个");
        comment("新增学位5000个", "建议将“5000个”改为“8000个”。");
        amendment("建成养老服务中心20个", AmendmentOperation.DELETE, null);
        comment("建成养老服务中心20个", "与前文重复，建议删去此句。");
        assertEquals(List.of(List.of(1, 2), List.of(3, 4)), clusters().stream().sorted(Comparator.comparing(List::getFirst)).toList());
    }

    /** What shares its frame, its passage and nearly all its words, and asks for something else. */
    @Test
    void otherNumbersOppositesAndNamesAreNotTheSame() {
        comment("新增学位5000个", "建议将“5000个”改为“8000个”。");
        comment("新增学位5000个", "建议将“5000个”改为“6000个”。");
        comment("加装电梯", "建议提高老楼加装电梯的财政补贴标准。");
        comment("加装电梯", "建议降低老楼加装电梯的财政补贴标准。");
        comment("改造老旧小区管网", "请修复延安路里弄损坏的路灯。");
        comment("改造老旧小区管网", "请修复四川路里弄损坏的路灯。");
        comment("老年人满意", "希望政府进一步加大对社区长者食堂的投入。");
        comment("老年人满意", "希望政府进一步加大对社区托育点的投入。");
        comment("老年人满意", "低保标准建议每月提高一百元。");
        comment("老年人满意", "低保标准建议每月提高两百元。");
        assertEquals(List.of(), clusters());
        // However alike a model finds them.
        List<String> subjects = List.of("000", "电梯", "路灯", "投入", "低保");
        assertEquals(List.of(), clusters(text -> {
            float[] vector = new float[subjects.size()];
            subjects.stream().filter(text::contains).findFirst().ifPresent(each -> vector[subjects.indexOf(each)] = 1);
            return vector;
        }));
    }

    @Test
    void meaningFindsWhatSharesNoWords() {
        comment("新增学位5000个", "娃上学路远，天不亮就得出门。");
        comment("新增学位5000个", "通学距离过长，宜就近安排。");
        comment("新增学位5000个", "冬天教室太冷。");
        assertEquals(List.of(), clusters());
        assertEquals(List.of(List.of(1, 2)), clusters(text -> text.contains("冷") ? new float[] {0, 1} : new float[] {1, 0}));
    }

    /** One step after the other leads from anything to anything. */
    @Test
    void aChainOfSmallStepsIsNoCluster() {
        String[] words = {"图书馆", "停车场", "健身房", "托育点", "助餐点", "书画室", "理发店", "便利店"};
        for (int i = 0; i + 2 < words.length; i++) {
            comment("改造老旧小区管网", words[i] + words[i + 1] + words[i + 2]);
        }
        List<List<Integer>> found = clusters();
        assertTrue(found.stream().noneMatch(each -> each.contains(1) && each.contains(6)), found.toString());
    }

    @Test
    void whatWasCalledDifferentIsNotOfferedTogetherAgain() {
        Annotation one = comment("老年人满意", "社区食堂太少，请每个街道建两家。");
        Annotation two = comment("老年人满意", "社区食堂太少，请每个街道建两家！");
        Annotation three = comment("老年人满意", "社区食堂太少，每个街道请建两家");
        assertEquals(List.of(List.of(1, 2, 3)), clusters());
        Distinction distinction = ReviewFactory.eINSTANCE.createDistinction();
        distinction.getAnnotations().addAll(List.of(one, two, three));
        builder.session().getDistinctions().add(distinction);
        assertEquals(List.of(), clusters());
        distinction.getAnnotations().remove(three);
        List<List<Integer>> found = clusters();
        assertEquals(1, found.size());
        assertFalse(found.getFirst().containsAll(List.of(1, 2)), found.toString());
    }

    @Test
    void draftsWithdrawnAndMergedOnesAreNotOffered() {
        comment("老年人满意", "社区食堂太少，请每个街道建两家。");
        comment("老年人满意", "社区食堂太少，请每个街道建两家。").setState(AnnotationState.DRAFT);
        comment("老年人满意", "社区食堂太少，请每个街道建两家。").setState(AnnotationState.WITHDRAWN);
        SessionBuilder.decide(comment("老年人满意", "社区食堂太少，请每个街道建两家。"), Decision.DUPLICATE, null, null);
        assertEquals(List.of(), clusters());
    }

    /** Many people write the same: all of them are members, and it takes no time. */
    @Test
    void hundredsOfTheSameAreOneClusterInAnyOrder() {
        for (int i = 0; i < 300; i++) {
            comment("满意率100%", i % 2 == 0 ? "请核实满意率的口径。" : "满意率口径请核实");
        }
        for (int i = 0; i < 50; i++) {
            comment("新增学位5000个", "第" + (i + 1) + "小学门口的树请修剪一次，遮挡第" + (i + 1) + "号路灯。");
        }
        List<List<Integer>> found = clusters();
        assertEquals(300, found.getFirst().size());
        List<Annotation> shuffled = new ArrayList<>(builder.session().getAnnotations());
        Collections.shuffle(shuffled, new Random(3));
        builder.session().getAnnotations().clear();
        builder.session().getAnnotations().addAll(shuffled);
        assertEquals(300, clusters().getFirst().size());
    }
}
