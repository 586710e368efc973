package org.heyi.workbench.review.internal;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.check.Finding;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.workbench.Background;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ReviewDocument;

/**
 * What can be done about a finding: to ask for one of the readings that the check proposes, as an amendment of the person at the window,
 * or to comment on its words. The report itself is nobody's to change here.
 */
final class FindingMenu {

    private static final Texts TEXTS = Texts.of(FindingMenu.class);

    private final Table table;
    private final Documents documents;
    private final Background background;
    private final Supplier<Finding> chosen;
    private final Function<Finding, Paragraph> paragraphs;
    private final Runnable comment;
    private final Menu menu;

    /**
     * @param table which shows the findings
     * @param chosen the finding that is selected; null when none is
     * @param paragraphs where a finding is; null when it is not about a passage
     * @param comment begins a comment on the words of the finding that is selected
     */
    FindingMenu(Table table, Documents documents, Background background, Supplier<Finding> chosen, Function<Finding, Paragraph> paragraphs,
            Runnable comment) {
        this.table = table;
        this.documents = documents;
        this.background = background;
        this.chosen = chosen;
        this.paragraphs = paragraphs;
        this.comment = comment;
        menu = new Menu(table);
        menu.addListener(SWT.Show, event -> fill());
        table.setMenu(menu);
        table.addListener(SWT.DefaultSelection, event -> menu.setVisible(true));
    }

    private void fill() {
        for (MenuItem each : menu.getItems()) {
            each.dispose();
        }
        Finding finding = chosen.get();
        Paragraph paragraph = finding == null ? null : paragraphs.apply(finding);
        boolean there = paragraph != null && paragraph.getText().startsWith(finding.quote(), finding.start());
        if (there) {
            for (String each : finding.replacements()) {
                offer(finding, paragraph, each);
            }
        }
        item(TEXTS.get("figures.comment"), there, comment);
    }

    private void offer(Finding finding, Paragraph paragraph, String words) {
        boolean asked = documents.current().session().getAnnotations().stream().anyMatch(each -> asks(each, finding, paragraph, words));
        item(TEXTS.get(words.isEmpty() ? asked ? "finding.deleted" : "finding.delete" : asked ? "finding.replaced" : "finding.replace", words),
                !asked, () -> ask(finding, paragraph, words));
    }

    /** Whether the person at the window has asked for that already. */
    private boolean asks(Annotation annotation, Finding finding, Paragraph paragraph, String words) {
        Anchor anchor = annotation.getAnchor();
        return annotation.getAuthor() == documents.current().me() && annotation.getAmendment() != null && anchor.getParagraph() == paragraph
                && anchor.getStart() == finding.start() && anchor.getEnd() == finding.end() && words.equals(annotation.getAmendment().getText());
    }

    private void item(String text, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void ask(Finding finding, Paragraph paragraph, String words) {
        ReviewDocument document = documents.current();
        try {
            document.identify();
            Comment what = new Comment(AnnotationKind.WORDING, "", words.isEmpty() ? AmendmentOperation.DELETE : AmendmentOperation.REPLACE, words, "",
                    finding.message(), AnnotationState.SUBMITTED);
            Edit<Annotation> edit = Annotate.add(document.session(), document.me(),
                    new Passages(document.version()).at(paragraph, finding.start(), paragraph, finding.end()), what);
            document.execute(TEXTS.get("finding.change"), edit);
            document.select(edit.subject());
        } catch (HeyiException e) {
            background.tell(e);
        }
        table.setFocus();
    }
}
