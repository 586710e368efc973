package org.heyi.extras.promises.internal;

import java.util.ArrayList;
import java.util.List;

import org.heyi.base.Texts;
import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.collation.promises.Promises;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.ReportedPassage;
import org.heyi.collation.promises.Verdict;
import org.heyi.model.report.Version;
import org.osgi.service.component.annotations.Component;

/**
 * What last year's report promised and this one does not report, or reports with another figure. What is reported as it was promised is
 * no finding: all of it stands in the comparison of promises, with the reasons.
 */
@Component(service = ReviewCheck.class)
public final class PromisesCheck implements ReviewCheck {

    private static final Texts TEXTS = Texts.of(PromisesCheck.class);
    private static final int LONGEST = 60;

    @Override
    public String id() {
        return "promises";
    }

    @Override
    public String name() {
        return TEXTS.get("name");
    }

    @Override
    public String description() {
        return TEXTS.get("description");
    }

    @Override
    public boolean applies(CheckContext context) {
        return !context.paragraphs().isEmpty() && context.lastYear().isPresent();
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Version lastYear = context.lastYear().orElseThrow();
        List<Finding> findings = new ArrayList<>();
        // By words alone: what a model of meaning adds is for people to weigh, and they see it in the comparison.
        for (Reported each : Reported.of(Promises.of(lastYear), context.version().orElseThrow(), null, context.progress())) {
            String promise = shortened(each.promise().text());
            if (each.verdict() == Verdict.NOT_FOUND) {
                findings.add(Finding.general(this, Severity.INFO, TEXTS.get("notFound", each.promise().number(), promise)));
            } else if (each.verdict() == Verdict.OTHER_FIGURE) {
                ReportedPassage passage = each.passage();
                findings.add(Finding.at(this, Severity.WARNING, passage.paragraph(), passage.start(), passage.end(),
                        TEXTS.get("otherFigure", each.promise().number(), promise, passage.why())));
            }
        }
        return findings;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
