package org.heyi.importing.internal.format;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.importing.internal.clean.CleanRule;
import org.heyi.importing.internal.clean.Cleaning;

/** Takes the marks of Markdown off: headings, quotes, bullets, emphasis, code, links, backslashes. */
final class MarkdownMarks implements CleanRule {

    // Where blanks may be many, a match begins at the first of them, or where the last match ended, and gives none back:
    // otherwise each of them would be tried.
    private static final Pattern MARK = Pattern.compile("^\\s*+\\[\\^[^\\]\\s]{1,50}\\]:\\s*+|\\[\\^[^\\]\\s]{1,50}+\\]|^\\s*+#{1,6}\\s++"
            + "|(?:(?<!\\s)|\\G)\\s++#++\\s*+$|^\\s*+(?:>\\s?+)++|(?<=\\n)[^\\S\\n]*+(?:>\\s?+)++"
            + "|^\\s*+[-*+]\\s++|!?\\[(?<text>[^\\[\\]\\n]{0,500}+)\\]\\([^)\\n]{0,2000}+\\)|(?<!\\\\)(?:\\*{1,3}|_{2,3}|`{1,3}|~~)"
            + "|</?(?:b|i|u|em|strong|sup|sub|br|span|font)(?:\\s[^<>\\n]{0,200})?/?>"
            + "|(?<entity>&(?:amp|lt|gt|quot|nbsp|#160);)"
            + "|\\\\(?=[\\\\`*_{}\\[\\]()#+.!~>-])|(?<=\\n)=++\\s*+$|(?<=\\n)-{2,}+\\s*+$|(?:(?<! )|\\G) {2,}+(?=\\n)");

    private static final Map<String, String> ENTITIES = Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"",
            "&nbsp;", " ", "&#160;", " ");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            if (matcher.group("entity") != null) {
                edit.replace(matcher.start(), matcher.end(), ENTITIES.get(matcher.group("entity")));
            } else if (matcher.group("text") == null) {
                edit.replace(matcher.start(), matcher.end(), "");
            } else {
                edit.replace(matcher.start(), matcher.start("text"), "");
                edit.replace(matcher.end("text"), matcher.end(), "");
            }
        }
    }
}
