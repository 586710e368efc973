package org.heyi.collation;

import java.util.ArrayList;
import java.util.List;

import org.heyi.anchoring.TextDocument;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

/** A version of the report as the alignment reads it. */
public final class VersionText {

    private VersionText() {
    }

    /**
     * @param version a version, which need not be in a workspace
     * @return its paragraphs in order, with their indices as ids: one that is in no workspace has no others
     */
    public static TextDocument of(Version version) {
        List<TextDocument.Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph each : version.getParagraphs()) {
            paragraphs.add(new TextDocument.Paragraph(Integer.toString(paragraphs.size()), each.getText()));
        }
        return TextDocument.of(paragraphs);
    }
}
