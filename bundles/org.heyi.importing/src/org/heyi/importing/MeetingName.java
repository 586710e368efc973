package org.heyi.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.importing.internal.structure.Numerals;

/**
 * What the name of a meeting tells, such as 和平区第十八届人民代表大会第一次会议 or 区政协十四届一次会议.
 *
 * @param term 届; 0 when it does not say
 * @param ordinal 次; 0 when it does not say
 * @param consultative whether it is a meeting of the 政协
 */
public record MeetingName(int term, int ordinal, boolean consultative) {

    private static final String NUMBER = "([〇零○一二三四五六七八九十\\d]{1,4})";
    private static final Pattern TERM = Pattern.compile(NUMBER + "届");
    private static final Pattern ORDINAL = Pattern.compile(NUMBER + "次");

    /**
     * @param name the meeting's name; may be empty
     * @return what it tells
     */
    public static MeetingName parse(String name) {
        return new MeetingName(number(TERM, name), number(ORDINAL, name),
                name.contains("政协") || name.contains("政治协商"));
    }

    private static int number(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.find() ? Numerals.value(matcher.group(1)) : 0;
    }
}
