package org.heyi.extras.proofread.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;

/**
 * Names that are written in two ways: of places, people and organisations with one character that sounds the same (昆明路, 昆名路), and
 * words in Latin letters that differ in capitals alone (5G, 5g).
 *
 * <p>A name is judged by what it ends with, and only where the other way of writing it is more frequent.
 */
@Component(service = ReviewCheck.class)
public final class NameCheck extends ReportCheck {

    /** What names end with, and so many characters before it tell one from another. */
    private static final Pattern ENDING = Pattern.compile("街道|社区|开发区|示范区|产业园|公园|广场|医院|学校|小学|中学|大学|学院|集团|公司|银行|博物馆|图书馆|体育馆"
            + "|文化馆|纪念馆|研究院|研究所|水库|大桥|大道|路|街|巷|桥|镇|乡|村|县|区|市|州|省|江|河|湖|山|岛|港|同志|先生|女士|教授|院士");
    private static final int BODY = 2;
    /** What stands in no name, or makes a common word of what follows: 城市, 城镇, 试验区. */
    private static final String NO_NAME = "的地得和及与或在再从为是有以等各每该本我全一二三四五六七八九十两几多新老旧大小上下中内外东西南北级类个条座所家做作到城验";
    private static final Pattern LATIN = Pattern.compile("(?<![A-Za-z0-9./@_-])[0-9]{0,2}[A-Za-z][A-Za-z0-9]*[A-Za-z0-9](?![A-Za-z0-9/@_-]|\\.[A-Za-z0-9])"
            + "|(?<![A-Za-z0-9./@_-])[0-9]{1,2}[A-Za-z](?![A-Za-z0-9/@_-]|\\.[A-Za-z0-9])");
    /** TermCheck has its own rule for the first; the second stands for a name that is not told. */
    private static final Pattern OTHERS = Pattern.compile("[Pp][Mm](2|10)?|[Xx]+");

    /** Loaded when it is first needed: that takes a while. */
    private static final class Sounds {
        private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }

    /** For DS. */
    public NameCheck() {
        super("name");
    }

    /** Where a way of writing stands. */
    private record Place(Paragraph paragraph, int start, int end) {
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Map<String, List<Place>>> latin = new LinkedHashMap<>();
        Map<String, Map<String, List<Place>>> sounds = new LinkedHashMap<>();
        for (Paragraph paragraph : context.paragraphs()) {
            context.progress().checkCancelled();
            String text = paragraph.getText();
            Matcher word = LATIN.matcher(text);
            while (word.find()) {
                if (!OTHERS.matcher(word.group()).matches()) {
                    add(latin, word.group().toLowerCase(Locale.ROOT), word.group(), new Place(paragraph, word.start(), word.end()));
                }
            }
            Matcher ending = ENDING.matcher(text);
            while (ending.find()) {
                name(text, ending, paragraph, sounds);
            }
        }
        latin.values().forEach(each -> judge(each, "case", findings::add));
        sounds.values().stream().filter(NameCheck::differsInOne).forEach(each -> judge(each, "sound", findings::add));
        return findings;
    }

    private static void name(String text, Matcher ending, Paragraph paragraph, Map<String, Map<String, List<Place>>> sounds) {
        int start = ending.start() - BODY;
        if (start < 0) {
            return;
        }
        for (int i = start; i < ending.start(); i++) {
            if (!isHan(text.charAt(i)) || NO_NAME.indexOf(text.charAt(i)) >= 0) {
                return;
            }
        }
        String name = text.substring(start, ending.end());
        add(sounds, Sounds.PINYIN.transliterate(text.substring(start, ending.start())).replace(" ", "") + ending.group(), name,
                new Place(paragraph, start, ending.end()));
    }

    private static void add(Map<String, Map<String, List<Place>>> all, String key, String written, Place place) {
        all.computeIfAbsent(key, k -> new LinkedHashMap<>()).computeIfAbsent(written, k -> new ArrayList<>()).add(place);
    }

    /** Two names that sound the same throughout are two names (义乌, 易武); with one other character, one of them is most likely a slip. */
    private static boolean differsInOne(Map<String, List<Place>> ways) {
        if (ways.size() != 2) {
            return false;
        }
        List<String> both = List.copyOf(ways.keySet());
        int differences = 0;
        for (int i = 0; i < BODY; i++) {
            differences += both.get(0).charAt(i) == both.get(1).charAt(i) ? 0 : 1;
        }
        return differences == 1;
    }

    private void judge(Map<String, List<Place>> ways, String kind, Consumer<Finding> found) {
        if (ways.size() < 2) {
            return;
        }
        Map.Entry<String, List<Place>> usual = ways.entrySet().stream().max(Comparator.comparingInt(each -> each.getValue().size())).orElseThrow();
        for (Map.Entry<String, List<Place>> way : ways.entrySet()) {
            if (way.getValue().size() < usual.getValue().size()) {
                for (Place place : way.getValue()) {
                    found.accept(Finding.at(this, Severity.WARNING, place.paragraph(), place.start(), place.end(),
                            text(kind, way.getKey(), usual.getKey(), usual.getValue().size())).replacedBy(usual.getKey()));
                }
            }
        }
    }
}
