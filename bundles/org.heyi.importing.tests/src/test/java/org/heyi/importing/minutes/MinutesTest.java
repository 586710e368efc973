package org.heyi.importing.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.importing.minutes.Utterance.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes as people write them are split into who said what. */
class MinutesTest {

    private static final List<String> ROSTER = List.of("吴敏", "王建国", "李娜", "张伟", "陈明", "刘洋", "赵强", "孙丽华", "欧阳雪", "周涛", "郑海燕", "高军");
    private static final List<String> ALL = List.of("01-colon", "02-title-verb", "03-numbered", "04-headings", "05-tail", "06-host", "07-clock",
            "08-paragraph", "09-raw-notes", "10-long-speech");

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = MinutesTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** What a file says, each remark as 姓名|words. */
    private static List<String> said(String file, List<String> roster) throws IOException {
        return Minutes.split(lines(file + ".txt"), roster).stream().filter(each -> each.kind() == Kind.SAID)
                .map(each -> String.join("、", each.speakers()) + '|' + each.words()).toList();
    }

    private static List<String> unmatched(List<String> these, List<String> those) {
        List<String> rest = new ArrayList<>(these);
        those.forEach(other -> rest.stream().filter(each -> each.startsWith(other) || other.startsWith(each)).findFirst().ifPresent(rest::remove));
        return rest;
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-colon", "02-title-verb", "03-numbered", "04-headings", "05-tail", "06-host", "07-clock", "08-paragraph", "09-raw-notes",
        "10-long-speech"})
    void whoSaidWhatIsTold(String file) throws IOException {
        List<String> expected = lines(file + ".expected.txt");
        List<String> said = said(file, ROSTER);
        assertEquals(List.of(), unmatched(expected, said), "missing, of " + said);
        assertEquals(expected.size(), said.size(), said::toString);
    }

    /** Without the roster names have to look like names: less is found, but nothing is put into the wrong mouth. */
    @Test
    void withoutARosterLittleIsLost() throws IOException {
        int expected = 0;
        int found = 0;
        int all = 0;
        StringBuilder wrong = new StringBuilder();
        for (String file : ALL) {
            List<String> lines = lines(file + ".expected.txt");
            List<String> said = said(file, List.of());
            expected += lines.size();
            all += said.size();
            found += lines.size() - unmatched(lines, said).size();
            wrong.append(file).append(unmatched(lines, said)).append(unmatched(said, lines)).append('\n');
        }
        double recall = (double) found / expected;
        double precision = (double) found / all;
        assertTrue(recall >= 0.9 && precision >= 0.85, recall + " " + precision + "\n" + wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-colon", "02-title-verb", "03-numbered", "04-headings", "05-tail", "06-host", "07-clock", "08-paragraph", "09-raw-notes",
        "10-long-speech"})
    void nothingIsDropped(String file) throws IOException {
        String found = String.join("", Minutes.split(lines(file + ".txt"), ROSTER).stream().map(Utterance::words).toList());
        for (String line : lines(file + ".txt")) {
            String tail = line.strip().replaceAll("[“”\"]", "").replaceAll("（(?:掌声|.{1,6}代表|刘洋)）|——.*", "");
            String last = tail.substring(Math.max(0, tail.length() - 6));
            boolean mark = Stream.of("】", "委员：").anyMatch(last::endsWith);
            assertTrue(last.isEmpty() || mark || found.replaceAll("[“”\"]", "").contains(last), line + " is not in " + found);
        }
    }

    @Test
    void whatTheChairSaysAndTheHeadAreToldApart() throws IOException {
        List<Utterance> found = Minutes.split(lines("06-host.txt"), ROSTER);
        assertEquals(4, found.stream().filter(each -> each.kind() == Kind.CHAIR).count(), found::toString);
        assertTrue(found.getLast().kind() == Kind.SET_ASIDE && found.getLast().words().equals("记录：小孙"), found::toString);
        assertEquals(2, Minutes.split(lines("06-host.txt"), ROSTER).stream().filter(each -> each.kind() == Kind.SAID).findFirst().orElseThrow().line());
    }

    /** Words that look like a name and are none, and names that people only speak of. */
    @Test
    void whoIsOnlySpokenOfDoesNotSpeak() {
        List<Utterance> found = Minutes.split("""
                王建国：要稳增长。比如说张江高科，问题不少。
                方案代表着方向。李娜说得对，张伟提到的事我也知道。
                高质量发展：这是首要任务。
                马上就办说起来容易。钱从哪里来：要说清楚。
                施工单位代表说：工期紧。
                **李娜代表**：加粗的。
                A. 张 伟（书面发言）：托育不足。
                会议由王建国主持，李娜、张伟等5名代表发言。
                """.lines().toList(), ROSTER);
        assertEquals(List.of(List.of("王建国"), List.of(), List.of("李娜"), List.of("张伟"), List.of()),
                found.stream().map(Utterance::speakers).toList(), found::toString);
        assertEquals(Kind.SET_ASIDE, found.getLast().kind());
    }
}
