package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.heyi.anchoring.TextDiff.Edit;
import org.heyi.anchoring.TextDiff.Kind;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    @Test
    void readsInPhrases() {
        assertEquals("预计地区生产总值年均增长[5.8→6.2]%,高质量发展指标连续[5→6]年位居全市前列。",
                marked("预计地区生产总值年均增长5.8%,高质量发展指标连续5年位居全市前列。",
                        "预计地区生产总值年均增长6.2%,高质量发展指标连续6年位居全市前列。"));
        assertEquals("提案[1448→1548]件", marked("提案1448件", "提案1548件"));
        assertEquals("坚持高质量发展[→、高水平安全]不动摇", marked("坚持高质量发展不动摇", "坚持高质量发展、高水平安全不动摇"));
    }

    @Test
    void oneCommonCharacterDoesNotBreakAPhrase() {
        assertEquals("五年来,我们[决胜→坚决打好]三大攻坚战", marked("五年来,我们决胜三大攻坚战", "五年来,我们坚决打好三大攻坚战"));
    }

    @Test
    void unrelatedSentencesAreReplacedAsAWhole() {
        assertEquals("[推动经济持续健康发展→加强的是城市管理工作]。", marked("推动经济持续健康发展。", "加强的是城市管理工作。"));
    }

    @Test
    void whatIsGoneIsAWholeSentence() {
        assertEquals("第一,抓发展。[第二,抓民生。→]第三,抓安全。", marked("第一,抓发展。第二,抓民生。第三,抓安全。", "第一,抓发展。第三,抓安全。"));
    }

    @Test
    void styleIsNoOtherWord() {
        assertEquals(List.of(Kind.KEPT, Kind.RESTYLED, Kind.KEPT),
                TextDiff.diff("现在,我代表", "现在，我代表").stream().map(Edit::kind).toList());
    }

    @Test
    void emptyTexts() {
        assertEquals(List.of(), TextDiff.diff("", ""));
        assertEquals("[→五年来]", marked("", "五年来"));
        assertEquals("[五年来→]", marked("五年来", ""));
    }

    /** The hard cases: nothing in common, much in common by chance, and one period only. */
    @Test
    void largeTextsTakeBoundedTime() {
        Random random = new Random(5);
        for (int letters : new int[] {1, 2, 20, 5000}) {
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            for (int i = 0; i < 200_000; i++) {
                before.append((char) ('\u4E00' + random.nextInt(letters)));
                after.append((char) ('\u4E00' + random.nextInt(letters)));
            }
            assertTimeoutPreemptively(Duration.ofSeconds(30),
                    () -> assertCovers(before.toString(), after.substring(0, 150_000)));
        }
    }

    static void assertCovers(String before, String after) {
        int a = 0;
        int b = 0;
        for (Edit edit : TextDiff.diff(before, after)) {
            assertEquals(a, edit.before().start());
            assertEquals(b, edit.after().start());
            a = edit.before().end();
            b = edit.after().end();
            String old = edit.before().of(before);
            switch (edit.kind()) {
                case KEPT -> assertEquals(old, edit.after().of(after));
                case RESTYLED -> assertEquals(old.length(), edit.after().length());
                case REPLACED -> assertEquals(false, edit.before().isEmpty() || edit.after().isEmpty());
                case DELETED -> assertEquals(0, edit.after().length());
                case INSERTED -> assertEquals(0, edit.before().length());
            }
        }
        assertEquals(before.length(), a);
        assertEquals(after.length(), b);
    }

    private static String marked(String before, String after) {
        StringBuilder marked = new StringBuilder();
        for (Edit edit : TextDiff.diff(before, after)) {
            marked.append(edit.kind() == Kind.KEPT ? edit.before().of(before)
                    : "[" + edit.before().of(before) + "→" + edit.after().of(after) + "]");
        }
        return marked.toString();
    }
}
