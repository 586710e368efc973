package org.heyi.importing.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits minutes into who said what. Nothing is dropped: what is no remark is handed back as such, so that a person can see it and
 * overrule.
 */
public final class Minutes {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:[（(][0-9０-９一二三四五六七八九十]{1,3}[）)]|[0-9０-９]{1,3}[、.．)）](?![0-9])"
            + "|[一二三四五六七八九十]{1,3}、|[A-Za-z][.、．)）]|[①-⑳]|[-•·●*■◆▲])\\s*");
    private static final Pattern CLOCK = Pattern.compile("^\\s*[\\[（(]?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?[\\]）)]?\\s*");
    private static final Pattern LEAD = Pattern.compile("^\\s*(?:(?:会上|(?:审议|讨论)(?:中|时)|首先|接着|随后|然后|最后|此外|同时|另外|发言人[：:]|发言[：:])[，,]?\\s*)+");
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:会议|讨论|审议)?(?:时\\s*间|地\\s*点|日\\s*期|主\\s*题|议\\s*题|议\\s*程|名\\s*称"
            + "|出席(?:人员|代表|委员)?|列席(?:人员)?|参加(?:人员)?|参会(?:人员)?"
            + "|缺席(?:人员)?|请假(?:人员)?|应到|实到|记录(?:人|员)?|整理(?:人)?|审核(?:人)?|签发(?:人)?|召集人|主\\s*持(?:人)?|联系(?:人|电话)|附件|抄送|主送|报送|备注)\\s*[：:]");
    private static final Pattern PLACE = Pattern.compile("^\\s*(?:第?\\s*[0-9]+\\s*页.*|[-—]\\s*[0-9]+\\s*[-—]"
            + "|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日.{0,20}|[（(].{0,16}[）)]|.{0,40}(?:会议)?(?:记录|纪要|摘要|实录)|记录完毕?|散会。?"
            + "|会议由.{2,30}主持.*|(?:会议结束|休会|散会|讨论结束|发言结束|完).{0,6})\\s*$");
    private static final Pattern END = Pattern.compile("^\\s*(?:散会|会议结束|记录(?:人|员)?[：:]|整理(?:人)?[：:]|抄送[：:]|报送[：:]|附件[：:])");
    private static final Pattern CHAIR = Pattern.compile("^\\s*(?:会议)?(?:主持人?|召集人|团长|副团长|组长)(?:[（(][^（）()]{1,20}[）)]"
            + "|[\\u4e00-\\u9fa5\\s]{0,8}?)?(?:说|讲|总结|小结)?[：:]\\s*");
    private static final Pattern LEADING = Pattern.compile("下面请|接下来请|首先请|先请|有请|请[^。]{0,14}发言|现在(?:开会|开始)|会议开始|继续开会|还有(?:哪位|没有)|哪位(?:代表"
            + "|委员)|休息[一十]|散会|感谢[^。]{0,16}发言|大家鼓掌");
    private static final Pattern FORMULA = Pattern.compile("(?:我|下面|那)?(?:也|再|先|就|想|来|简单|在这里|在此)*(?:(?:谈|讲|提|说|补充|汇报|发表)(?:一下"
            + "|以下)?(?:[一二两三四五六七几]|[1-9])?(?:点|条|个|方面)?(?:粗浅|不成熟)?的?(?:个?方面的?)?"
            + "(?:意见|建议|看法|体会|想法|感受|问题|说明)?(?:和(?:意见|建议|看法|体会))?|发(?:个|言)言?|(?:我的)?发言(?:到此|就到这里|完了?|结束)?|谢谢(?:大家|主持人|各位)?|好的?|没有(?:了|意见))(?:如下)?[，。：:！!.]*");
    private static final Pattern SOUNDS = Pattern.compile("[（(\\[【](?:热烈)?(?:鼓掌|掌声|笑声?|众笑|大家笑|插话|停顿|略)[^）)\\]】]{0,8}[）)\\]】]");
    /** All that was said, put into quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("^[“\"「]([^“”\"「」]*)[”\"」]$", Pattern.DOTALL);
    /** So long may a sentence of the chair be that only leads on. */
    private static final int LEADING_LONGEST = 60;

    private final SpeakerMarks marks;
    private final List<Utterance> found = new ArrayList<>();
    private SpeakerMarks.Mark speaker;
    private Utterance.Kind kind = Utterance.Kind.SET_ASIDE;
    private boolean named;

    private Minutes(Collection<String> names) {
        marks = new SpeakerMarks(names);
    }

    /**
     * @param lines of the minutes; blank ones part nothing
     * @param names of those who may have spoken, as the roster has them: they are known by less than others
     * @return what was said, and what is no remark, in order
     */
    public static List<Utterance> split(List<String> lines, Collection<String> names) {
        Minutes minutes = new Minutes(names);
        for (int i = 0; i < lines.size(); i++) {
            String line = SOUNDS.matcher(lines.get(i)).replaceAll("").replace("**", "").strip();
            if (!line.isEmpty()) {
                minutes.line(line, i + 1);
            }
        }
        return List.copyOf(minutes.found);
    }

    private void line(String line, int number) {
        Matcher chair = CHAIR.matcher(line);
        if (chair.lookingAt() && !marks.isList(line.substring(chair.end())) && chair.end() < line.length()) {
            speaker = null;
            kind = Utterance.Kind.CHAIR;
            chair(line.substring(chair.end()), number);
            return;
        }
        int start = start(line);
        boolean numbered = NUMBER.matcher(line).lookingAt();
        SpeakerMarks.Mark first = marks.at(line, start, false);
        if (first == null && (LABEL.matcher(line).lookingAt() || PLACE.matcher(line).matches())) {
            setAside(line, number);
            return;
        }
        if (first == null && kind != Utterance.Kind.SAID || first == null && numbered) {
            SpeakerMarks.Mark tail = marks.tail(line);
            if (tail != null) {
                add(number, tail, line.substring(start, tail.end()));
                speaker = null;
                kind = Utterance.Kind.SET_ASIDE;
                return;
            }
        }
        said(line, number, start, first, numbered);
    }

    /** Where the words of a line begin, behind its number and its time. */
    private static int start(String line) {
        int start = 0;
        for (Pattern each : List.of(NUMBER, CLOCK, LEAD)) {
            Matcher matcher = each.matcher(line).region(start, line.length());
            if (matcher.lookingAt()) {
                start = matcher.end();
            }
        }
        return start;
    }

    /** Takes a line apart at the sentences with which somebody else begins to speak. */
    private void said(String line, int number, int start, SpeakerMarks.Mark first, boolean numbered) {
        int from = start;
        SpeakerMarks.Mark mark = first;
        boolean fresh = numbered;
        for (int at = start; at < line.length(); at++) {
            if ("。！？；!?;".indexOf(line.charAt(at)) < 0) {
                continue;
            }
            int next = at + 1;
            while (next < line.length() && "”」\"’ \u3000".indexOf(line.charAt(next)) >= 0) {
                next++;
            }
            Matcher lead = LEAD.matcher(line).region(next, line.length());
            SpeakerMarks.Mark other = next >= line.length() || mark != null && next < mark.end() ? null
                    : marks.at(line, lead.lookingAt() ? lead.end() : next, true);
            if (other != null) {
                piece(number, mark, line.substring(mark == null ? from : mark.end(), next), fresh);
                mark = other;
                from = next;
                fresh = false;
            }
        }
        piece(number, mark, line.substring(mark == null ? from : mark.end()), fresh);
    }

    private void piece(int number, SpeakerMarks.Mark mark, String text, boolean fresh) {
        String words = text.strip();
        if (mark != null) {
            speaker = mark;
            kind = Utterance.Kind.SAID;
            named = true;
            if (words.length() < LEADING_LONGEST && LEADING.matcher(words).find()) {
                kind = Utterance.Kind.CHAIR;
                chair(words, number);
            } else if (!words.isEmpty()) {
                add(number, mark, words);
                named = false;
            }
        } else if (words.isEmpty()) {
            return;
        } else if (kind == Utterance.Kind.SAID && (named || fresh)) {
            add(number, speaker, words);
            named = false;
        } else if (kind == Utterance.Kind.SAID) {
            Utterance last = found.getLast();
            if (last.kind() == Utterance.Kind.SAID) {
                found.set(found.size() - 1, new Utterance(last.line(), last.kind(), last.speakers(), last.title(), last.verb(), last.words() + '\n' + words));
            } else {
                add(number, speaker, words);
            }
        } else {
            found.add(new Utterance(number, kind, List.of(), "", "", words));
        }
    }

    private void add(int number, SpeakerMarks.Mark by, String words) {
        String said = QUOTED.matcher(words.strip()).replaceFirst("$1");
        boolean formula = FORMULA.matcher(said).matches();
        found.add(new Utterance(number, formula ? Utterance.Kind.SET_ASIDE : Utterance.Kind.SAID, by.speakers(), by.title(), by.verb(), said));
    }

    private void chair(String words, int number) {
        found.add(new Utterance(number, Utterance.Kind.CHAIR, List.of(), "", "", words.strip()));
        SpeakerMarks.Mark next = marks.called(words);
        if (next != null) {
            speaker = next;
            kind = Utterance.Kind.SAID;
            named = true;
        }
    }

    private void setAside(String line, int number) {
        found.add(new Utterance(number, Utterance.Kind.SET_ASIDE, List.of(), "", "", line));
        if (END.matcher(line).lookingAt()) {
            speaker = null;
            kind = Utterance.Kind.SET_ASIDE;
        }
    }
}
