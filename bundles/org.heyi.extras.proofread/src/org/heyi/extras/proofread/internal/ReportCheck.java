package org.heyi.extras.proofread.internal;

import org.heyi.base.Texts;
import org.heyi.check.CheckContext;
import org.heyi.check.ReviewCheck;

/** A check of the report, whose texts are named after it. */
abstract class ReportCheck implements ReviewCheck {

    static final Texts TEXTS = Texts.of(ReportCheck.class);

    private final String name;

    ReportCheck(String name) {
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

    final String text(String key, Object... args) {
        return TEXTS.get(name + "." + key, args);
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
