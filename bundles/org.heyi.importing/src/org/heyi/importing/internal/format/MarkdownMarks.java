package org.heyi.importing.internal.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.importing.internal.clean.CleanRule;
import org.heyi.importing.internal.clean.Cleaning;

/** Takes the marks of Markdown off: headings, quotes, bullets, emphasis, code, links, backslashes. */
final class MarkdownMarks implements CleanRule {

    private static final Pattern MARK = Pattern.compile("^\\s*#{1,6}\\s+|\\s+#+\\s*$|^\\s*(?:>\\s?)+|(?<=\\n)\\s*(?:>\\s?)+"
            + "|^\\s*[-*+]\\s+|!?\\[(?<text>[^\\]\\n]{0,500})\\]\\([^)\\n]{0,2000}\\)|(?<!\\\\)(?:\\*{1,3}|_{2,3}|`{1,3}|~~)"
            + "|\\\\(?=[\\\\`*_{}\\[\\]()#+.!~>-])|(?<=\\n)=+\\s*$|(?<=\\n)-{2,}\\s*$| {2,}(?=\\n)");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            if (matcher.group("text") == null) {
                edit.replace(matcher.start(), matcher.end(), "");
            } else {
                edit.replace(matcher.start(), matcher.start("text"), "");
                edit.replace(matcher.end("text"), matcher.end(), "");
            }
        }
    }
}
