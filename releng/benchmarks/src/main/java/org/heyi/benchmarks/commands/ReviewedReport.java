package org.heyi.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * A report of about 20,000 characters, its next version, and comments of 500 people in 25 groups on it, drawn by lot from a
 * seed: the same every time.
 */
public final class ReviewedReport {

    private static final int PEOPLE = 500;
    private static final int GROUPS = 25;
    private static final int PARTS = 6;
    private static final int SECTIONS = 4;
    private static final int PARAGRAPHS = 8;
    private static final int SENTENCES = 3;
    private static final String NUMBERS = "一二三四五六七八九";
    private static final List<String> SUBJECTS = List.of("全区", "各部门", "街道社区", "重点企业", "科技园区", "教育系统", "卫生健康系统",
            "商贸流通业", "文化旅游业", "金融服务业", "城市更新项目", "养老服务机构", "基层治理网格", "生态环境部门", "小微企业", "居民群众");
    private static final List<String> VERBS = List.of("加快推进", "持续深化", "全面落实", "稳步提升", "着力完善", "积极培育", "统筹安排", "有序实施",
            "大力支持", "严格规范", "不断优化", "主动服务");
    private static final List<String> OBJECTS = List.of("营商环境建设", "老旧小区改造", "数字经济发展", "公共服务供给", "民生保障水平", "安全生产责任",
            "产业转型升级", "绿色低碳转型", "人才引进政策", "基础教育质量", "医疗资源下沉", "政务服务改革", "招商引资项目", "文明城区创建", "财政资金绩效",
            "交通拥堵治理");
    private static final List<String> ENDS = List.of("完成投资%d亿元", "同比增长%d%%", "惠及群众%d万人次", "新增就业%d人", "办结事项%d件", "建成示范点%d个",
            "改造面积%d万平方米", "培训人员%d人次");

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> bodies = new ArrayList<>();

    public ReviewedReport() {
        Random random = new Random(20);
        lines.add("和平区人民政府工作报告");
        lines.add("各位代表：");
        lines.add("现在，我代表区人民政府，向大会报告工作，请予审议。");
        for (int part = 0; part < PARTS; part++) {
            lines.add(NUMBERS.charAt(part) + "、" + pick(random, VERBS) + pick(random, OBJECTS));
            for (int section = 0; section < SECTIONS; section++) {
                lines.add("（" + NUMBERS.charAt(section) + "）" + pick(random, VERBS) + pick(random, OBJECTS));
                for (int i = 0; i < PARAGRAPHS; i++) {
                    bodies.add(lines.size());
                    lines.add(paragraph(random));
                }
            }
        }
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(pick(random, SUBJECTS)).append(pick(random, VERBS)).append(pick(random, OBJECTS)).append("，")
                    .append(pick(random, VERBS)).append(pick(random, OBJECTS)).append("，")
                    .append(String.format(pick(random, ENDS), 2 + random.nextInt(9_000))).append("。");
        }
        return text.toString();
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** How many characters the report has. */
    int characters() {
        return lines.stream().mapToInt(String::length).sum();
    }

    /** Writes the report as plain text. */
    public void write(Path file) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** Writes the next version: one paragraph in ten says something else, and one in thirty is gone. */
    void writeNext(Path file) throws IOException {
        Random random = new Random(21);
        List<String> next = new ArrayList<>(lines);
        for (int i = bodies.size() - 1; i >= 0; i--) {
            if (i % 30 == 7) {
                next.remove((int) bodies.get(i));
            } else if (i % 10 == 3) {
                next.set(bodies.get(i), lines.get(bodies.get(i)).replaceFirst("，.*?，", "，" + paragraph(random)));
            }
        }
        Files.writeString(file, String.join("\n", next) + "\n");
    }

    /** Writes comments as Web Annotations. */
    void writeComments(Path file, int count) throws IOException {
        Random random = new Random(count);
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(file))) {
            json.writeStartObject();
            json.writeArrayFieldStart("@context");
            json.writeString("http://www.w3.org/ns/anno.jsonld");
            json.writeStartObject();
            json.writeStringField("heyi", "urn:org.heyi:terms:");
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("type", "AnnotationPage");
            json.writeArrayFieldStart("items");
            for (int i = 0; i < count; i++) {
                comment(json, random, i);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void comment(JsonGenerator json, Random random, int index) throws IOException {
        int person = random.nextInt(PEOPLE);
        String text = lines.get(bodies.get(random.nextInt(bodies.size())));
        int from = random.nextInt(text.length() - 10);
        int to = Math.min(text.length(), from + 2 + random.nextInt(40));
        AmendmentOperation operation = index % 5 < 2 ? List.of(AmendmentOperation.REPLACE, AmendmentOperation.DELETE,
                AmendmentOperation.INSERT_AFTER, AmendmentOperation.INSERT_BEFORE).get(random.nextInt(4)) : null;
        AnnotationKind kind = AnnotationKind.values()[random.nextInt(AnnotationKind.values().length)];
        json.writeStartObject();
        json.writeStringField("id", "urn:uuid:" + new UUID(random.nextLong(), random.nextLong()));
        json.writeStringField("type", "Annotation");
        json.writeStringField("created", Instant.ofEpochSecond(1_639_270_000L + index).toString());
        json.writeObjectFieldStart("creator");
        json.writeStringField("type", "Person");
        json.writeStringField("name", name(person));
        json.writeStringField("nickname", "d" + person);
        json.writeStringField("heyi:group", "第" + (1 + person % GROUPS) + "代表团");
        json.writeEndObject();
        json.writeStringField("heyi:kind", kind.getName());
        json.writeArrayFieldStart("body");
        body(json, "commenting", "建议这里写明" + pick(random, OBJECTS) + "，由" + pick(random, SUBJECTS) + "牵头。");
        if (operation != null) {
            json.writeStartObject();
            json.writeStringField("type", "TextualBody");
            json.writeStringField("purpose", "editing");
            json.writeStringField("value", operation == AmendmentOperation.DELETE ? "" : pick(random, VERBS) + pick(random, OBJECTS));
            json.writeStringField("heyi:operation", operation.getName());
            json.writeEndObject();
        }
        if (random.nextInt(5) < 3) {
            body(json, "describing", "与" + name(random.nextInt(PEOPLE)) + "代表走访时，" + pick(random, SUBJECTS) + "对此反映较多。");
        }
        json.writeEndArray();
        json.writeObjectFieldStart("target");
        json.writeObjectFieldStart("selector");
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", text.substring(from, to));
        json.writeStringField("prefix", text.substring(Math.max(0, from - 32), from));
        json.writeStringField("suffix", text.substring(to, Math.min(text.length(), to + 32)));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void body(JsonGenerator json, String purpose, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("format", "text/plain");
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    private static String name(int person) {
        return "赵钱孙李周吴郑王冯陈".charAt(person % 10) + "" + "建志文国明德永春晓海".charAt(person / 10 % 10) + "华强军平林".charAt(person / 100);
    }

    /** Decides two comments of five, one in forty as a duplicate, and makes a suggestion of one in a hundred. */
    static void decide(Path workspace) {
        try (Workspace open = Workspace.open(workspace)) {
            Session session = open.archive().getCurrent();
            List<Annotation> annotations = session.getAnnotations();
            Decision[] decisions = {Decision.ADOPTED, Decision.PARTLY_ADOPTED, Decision.NOT_ADOPTED, Decision.TRANSFERRED, Decision.REFERENCE};
            open.change("heyi", "annotation.dispose", () -> {
                for (int i = 0; i < annotations.size(); i++) {
                    if (i % 5 < 2) {
                        Disposition disposition = ReviewFactory.eINSTANCE.createDisposition();
                        boolean duplicate = i % 40 == 0 && i > 0;
                        disposition.setDecision(duplicate ? Decision.DUPLICATE : decisions[i / 5 % decisions.length]);
                        disposition.setDuplicateOf(duplicate ? annotations.get(i - 1) : null);
                        disposition.setReason("已与有关部门研究");
                        disposition.setUnit(SUBJECTS.get(i % SUBJECTS.size()));
                        disposition.setDecidedBy("heyi");
                        disposition.setDecidedAt(Instant.ofEpochSecond(1_639_370_000L + i));
                        annotations.get(i).setDisposition(disposition);
                    }
                }
            });
            open.change("heyi", "suggestion.create", () -> {
                for (int i = 0; i < annotations.size(); i += 100) {
                    Suggestion suggestion = LedgerFactory.eINSTANCE.createSuggestion();
                    suggestion.setInstrument(Instrument.SUGGESTION);
                    suggestion.setTitle("关于" + OBJECTS.get(i / 100 % OBJECTS.size()) + "的建议");
                    suggestion.setNumber(Integer.toString(1 + i / 100));
                    suggestion.getSources().add(annotations.get(i));
                    session.getSuggestions().add(suggestion);
                }
            });
        }
    }
}
