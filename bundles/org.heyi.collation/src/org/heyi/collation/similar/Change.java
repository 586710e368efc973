package org.heyi.collation.similar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.CommonEnds;
import org.heyi.model.review.AmendmentOperation;

/**
 * The smallest change of the text that is asked for, however it is asked: by an amendment, or in so many words.
 *
 * @param removed words that go, without marks; empty for an addition
 * @param inserted words that come, without marks; empty for a removal
 * @param rest what else is said
 */
record Change(String removed, String inserted, String rest) {

    private static final String OPENING = "“\"「『'";
    /** Not a figure by themselves, and no figure is told without them. */
    private static final String UNITS = "万亿千百";
    private static final String QUOTED = "[“\"「『']([^”\"」』']{1,200})[”\"」』']";
    /** 将“甲”改为“乙”, “甲”改成“乙”. */
    private static final Pattern REPLACED = Pattern.compile(QUOTED + "[^“\"「『]{0,6}?(?:改为|修改为|改成|调整为|换成|更正为|替换为|表述为|应为)" + QUOTED);
    /** 在“甲”后增加“乙”. */
    private static final Pattern ADDED = Pattern.compile(QUOTED + "[^“\"「『]{0,6}?(?:增加|加上|增写|补充|加入|添加)" + QUOTED);
    /** 改为“乙”. */
    private static final Pattern REPLACED_ONLY = Pattern.compile("(?:改为|修改为|改成|调整为|换成|更正为|替换为|表述为|应为)" + QUOTED);
    /** 删去此句 as the end of what is said. */
    private static final Pattern ALL_DELETED = Pattern.compile(
            "(?<![不要别])(?:删去|删除|删掉|去掉|删)(?:了|吧)?(?:此句|该句|这句|这一句|这句话|本句|此段|这段|这一段)?[。！，；]?$");
    /** 增加“乙”. */
    private static final Pattern ADDED_ONLY = Pattern.compile("(?:增加|加上|增写|补充|加入|添加)" + QUOTED);
    private static final Pattern DELETED = Pattern.compile("(?:删去|删除|删掉|去掉|不提)" + QUOTED + "|" + QUOTED + "[^“\"「『]{0,6}?(?:删去|删除|删掉|去掉)");

    /** What an amendment changes; null where it says nothing of the words that shall come. */
    static Change of(AmendmentOperation operation, String quote, String text) {
        return switch (operation) {
            case DELETE -> new Change(quote, "", "");
            case REPLACE, CORRECTION -> between(quote, text, "");
            case MERGE -> text.isEmpty() ? null : between(quote, text, "");
            default -> new Change("", text, "");
        };
    }

    /** What somebody says in words to be changed; null when no change is named. */
    static Change said(String body, String quote) {
        Change named = body.chars().anyMatch(each -> OPENING.indexOf(each) >= 0) ? named(body) : null;
        if (named != null || quote.isEmpty() || !body.contains("删") && !body.contains("去掉")) {
            return named;
        }
        Matcher all = ALL_DELETED.matcher(body.strip());
        return all.find() ? new Change(quote, "", without(body.strip(), all)) : null;
    }

    private static Change named(String body) {
        Matcher replaced = REPLACED.matcher(body);
        if (replaced.find()) {
            return between(Demand.plain(replaced.group(1)), Demand.plain(replaced.group(2)), without(body, replaced));
        }
        Matcher added = ADDED.matcher(body);
        if (added.find()) {
            return new Change("", Demand.plain(added.group(2)), without(body, added));
        }
        Matcher only = ADDED_ONLY.matcher(body);
        if (only.find()) {
            return new Change("", Demand.plain(only.group(1)), without(body, only));
        }
        Matcher deleted = DELETED.matcher(body);
        if (deleted.find()) {
            String gone = Demand.plain(deleted.group(1) == null ? deleted.group(2) : deleted.group(1));
            return new Change(gone, "", without(body, deleted));
        }
        Matcher becomes = REPLACED_ONLY.matcher(body);
        if (becomes.find()) {
            return new Change("", Demand.plain(becomes.group(1)), without(body, becomes));
        }
        return null;
    }

    private static String without(String body, Matcher found) {
        return body.substring(0, found.start()) + ' ' + body.substring(found.end());
    }

    /** What is not the same at both ends; numbers are not taken apart. */
    private static Change between(String before, String after, String rest) {
        CommonEnds same = CommonEnds.of(before, after);
        int start = same.start();
        int end = same.end();
        while (start > 0 && isOfFigure(before.charAt(start - 1))) {
            start--;
        }
        while (end > 0 && isOfFigure(before.charAt(before.length() - end))) {
            end--;
        }
        if (end > 0 && UNITS.indexOf(before.charAt(before.length() - end)) >= 0) {
            end--;
        }
        return new Change(before.substring(start, before.length() - end), after.substring(start, after.length() - end), rest);
    }

    private static boolean isOfFigure(char character) {
        return Character.isDigit(character) || character == '.' || character == '%';
    }

    /** Whether both ask for the same words, however much of the text around them they name. */
    boolean isSame(Change other) {
        boolean alike = removed.isEmpty() == other.removed.isEmpty() || !inserted.isEmpty();
        return inserted.equals(other.inserted) && alike && (removed.contains(other.removed) || other.removed.contains(removed));
    }
}
