package org.heyi.extras.proofread.internal;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;

/** Fixed spellings that web pages lose: PM2.5 and PM10 are written in capitals, without a space (GB 3095-2012). */
@Component(service = ReviewCheck.class)
public final class TermCheck extends ParagraphCheck {

    private static final Pattern PARTICLES = Pattern.compile("(?<![A-Za-z])[Pp][Mm] ?(2\\.5|10)(?![0-9.])");

    /** For DS. */
    public TermCheck() {
        super("term");
    }

    @Override
    void check(Paragraph paragraph, Consumer<Finding> found) {
        Matcher matcher = PARTICLES.matcher(paragraph.getText());
        while (matcher.find()) {
            String right = "PM" + matcher.group(1);
            if (!matcher.group().equals(right)) {
                found.accept(Finding.at(this, Severity.WARNING, paragraph, matcher.start(), matcher.end(),
                        text("found", matcher.group(), right)).replacedBy(right));
            }
        }
    }
}
