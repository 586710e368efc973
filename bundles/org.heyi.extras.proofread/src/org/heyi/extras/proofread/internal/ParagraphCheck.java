package org.heyi.extras.proofread.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.heyi.base.Texts;
import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.model.report.Paragraph;

/** A check that looks at one paragraph of the report at a time, and whose texts are named after it. */
abstract class ParagraphCheck implements ReviewCheck {

    static final Texts TEXTS = Texts.of(ParagraphCheck.class);

    private final String name;

    ParagraphCheck(String name) {
        this.name = name;
    }

    @Override
    public final String id() {
        return "proofread." + name;
    }

    @Override
    public final String name() {
        return text("name");
    }

    @Override
    public final String description() {
        return text("description");
    }

    @Override
    public final boolean applies(CheckContext context) {
        return !context.paragraphs().isEmpty();
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

    String text(String key, Object... args) {
        return TEXTS.get(name + "." + key, args);
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
