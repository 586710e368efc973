package org.heyi.extras.proofread.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.model.report.Paragraph;

/** A check that looks at one paragraph of the report at a time. */
abstract class ParagraphCheck extends ReportCheck {

    ParagraphCheck(String name) {
        super(name);
    }

    @Override
    public final List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Paragraph paragraph : context.paragraphs()) {
            context.progress().checkCancelled();
            check(paragraph, findings::add);
        }
        return findings;
    }

    abstract void check(Paragraph paragraph, Consumer<Finding> found);
}
