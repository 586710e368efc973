package org.heyi.extras.template.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.Texts;
import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;

/** Sentences that are hard to read aloud. The component runs with every other check. */
@Component(service = ReviewCheck.class)
public final class LongSentenceCheck implements ReviewCheck {

    private static final Texts TEXTS = Texts.of(LongSentenceCheck.class);
    private static final int LONG = 150;
    /** A sentence ends where the Chinese or the European mark stands; a decimal point ends none. */
    private static final Pattern SENTENCE = Pattern.compile("[^\u3002\uff01\uff1f!?]+[\u3002\uff01\uff1f!?]?");

    @Override
    public String id() {
        return "template.long-sentence";
    }

    @Override
    public String name() {
        return TEXTS.get("sentence.name");
    }

    @Override
    public String description() {
        return TEXTS.get("sentence.description", LONG);
    }

    @Override
    public boolean applies(CheckContext context) {
        return !context.paragraphs().isEmpty();
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Paragraph paragraph : context.paragraphs()) {
            context.progress().checkCancelled();
            Matcher sentence = SENTENCE.matcher(paragraph.getText());
            while (sentence.find()) {
                int length = sentence.end() - sentence.start();
                if (length > LONG) {
                    findings.add(Finding.at(this, Severity.INFO, paragraph, sentence.start(), sentence.end(), TEXTS.get("sentence.found", length)));
                }
            }
        }
        return findings;
    }
}
