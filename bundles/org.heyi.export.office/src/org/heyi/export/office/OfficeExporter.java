package org.heyi.export.office;

import java.util.Map;

import org.heyi.base.Texts;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;

/** What the exports here have in common: their format is told by the ending of their id, and they are called by it. */
abstract class OfficeExporter implements Exporter {

    private static final Map<String, String> FORMATS = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pdf", "application/pdf");

    @Override
    public final String format() {
        return FORMATS.get(extension());
    }

    @Override
    public final String label() {
        return Texts.of(OfficeExporter.class).get("label." + id());
    }

    @Override
    public Subject subject() {
        return Subject.REVIEW;
    }
}
