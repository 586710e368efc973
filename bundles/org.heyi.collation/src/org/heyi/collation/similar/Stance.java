package org.heyi.collation.similar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is to be done, apart from what it is to be done to.
 *
 * @param axes on which axis in which direction, see opposites.txt: negative for the other direction
 * @param actions which kinds of doing are asked for, see actions.txt
 * @param forbids whether something is not to be done, or not to be any more
 */
record Stance(Set<Integer> axes, Set<Integer> actions, boolean forbids) {

    /** With what people begin to say what they want. */
    private static final Pattern ASKING = Pattern.compile("建议|希望|恳请|请|应当|应该|应|要|能不能|能否|可否|可不可以|必须|需要|盼|宜|最好|不如|得|该|吧|不能|别");
    private static final Pattern FORBIDDING = Pattern.compile("不要|不应|不宜|不得|不能|别(?!的|墅|人|处|扭)|勿|不必|不须|无需|无须|不用(?!心)|不建议|不该|不再|不可|不许|不准|严禁|禁止|禁放|反对|停止|叫停|停掉"
            + "|取消|撤销|停办|停开|撤并|裁撤|砍掉|不变|维持现状|保持现状|不调整");
    /** Where those words are not what they seem. */
    private static final Pattern SEEMING = Pattern.compile("能不能|要不要|可不可以|该不该|应不应|不得不|不得已|不可少|不能少|不可或缺|特别|分别|区别|个别|级别|类别|性别|识别|差别|不要紧|不能满足|不能及时");
    private static final String NEGATORS = "不没未无非别勿莫";
    private static final int NOT_BEFORE = 2;

    /** @return what a text asks, of which the parts between marks are given in order */
    static Stance of(List<String> parts) {
        Set<Integer> axes = new HashSet<>();
        Set<Integer> actions = new HashSet<>();
        boolean forbids = false;
        for (String part : parts) {
            String text = SEEMING.matcher(part).replaceAll(" ");
            forbids |= FORBIDDING.matcher(text).find();
            for (int at = 0; at < text.length(); at++) {
                int length = Lexicon.get().axisAt(text, at);
                if (length > 0) {
                    boolean isNegated = negators(text, at) % 2 != 0;
                    Lexicon.get().axes(text.substring(at, at + length)).forEach(each -> axes.add(isNegated ? -each : each));
                    at += length - 1;
                }
            }
            for (int at = 0; at < text.length(); at++) {
                int length = Lexicon.get().actionAt(text, at);
                if (length > 0) {
                    actions.addAll(Lexicon.get().actions(text.substring(at, at + length)));
                    at += length - 1;
                }
            }
        }
        return new Stance(axes, actions, forbids);
    }

    /** Of what is said the parts from where something is asked for; all where that is not told. */
    static List<String> asked(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (ASKING.matcher(parts.get(i)).find()) {
                return parts.subList(i, parts.size());
            }
        }
        return parts;
    }

    private static int negators(String text, int before) {
        int count = 0;
        for (int at = Math.max(0, before - NOT_BEFORE); at < before; at++) {
            count += NEGATORS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return count;
    }
}
