package org.heyi.workbench.widgets;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Body;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Edit;
import org.heyi.usecase.TrackSuggestion;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;

/** Makes a comment, or several, the draft of one 建议 or 提案. */
public final class RaiseDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(RaiseDialog.class);
    private static final int LONGEST = 120;
    private static final int SHOWN = 3;
    private static final List<Instrument> INSTRUMENTS = List.of(Instrument.SUGGESTION, Instrument.PROPOSAL);

    private final ReviewDocument document;
    private final List<Annotation> sources;
    private final List<Participant> leads;
    private Combo lead;
    private Combo instrument;
    private Text title;
    private StyledText content;
    private AlertLine problem;
    private Suggestion raised;

    /**
     * @param parent the window
     * @param document where the comments are
     * @param sources the comments, at least one
     * @throws HeyiException when one was not handed in, none is signed, or it is not for this person to raise suggestions
     */
    public RaiseDialog(Shell parent, ReviewDocument document, List<Annotation> sources) {
        super(parent, "07-ledger");
        this.document = document;
        this.sources = List.copyOf(sources);
        leads = TrackSuggestion.leads(sources, document.me());
    }

    /** @return what was made; null when nothing was */
    public Suggestion raised() {
        return raised;
    }

    @Override
    protected String title() {
        return sources.size() == 1 ? TEXTS.get("raise.dialog", sources.getFirst().getNumber()) : TEXTS.get("raise.several", sources.size());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 16, 16, 8));
        area.setLayoutData(Rows.fill());
        label(area, "raise.quote", SWT.BEGINNING);
        Label quote = new Label(area, SWT.WRAP);
        quote.setFont(Faces.of(area.getDisplay()).font(Faces.Face.BODY, area.getFont().getFontData()[0].getHeight(), SWT.NORMAL));
        quote.setText(quotes());
        GridData wide = Rows.row();
        wide.widthHint = 440;
        quote.setLayoutData(wide);
        label(area, "raise.lead", SWT.CENTER);
        lead = new Combo(area, SWT.READ_ONLY);
        leads.forEach(each -> lead.add(each.getGroup() == null ? each.getName() : TEXTS.get("author", each.getName(), each.getGroup().getName())));
        lead.select(0);
        lead.setEnabled(leads.size() > 1);
        lead.setData("org.heyi.id", "raise.lead");
        label(area, "raise.instrument", SWT.CENTER);
        instrument = new Combo(area, SWT.READ_ONLY);
        INSTRUMENTS.forEach(each -> instrument.add(Labels.of(each)));
        instrument.select(document.session().getBody() == Body.CPPCC ? 1 : 0);
        label(area, "raise.title", SWT.CENTER);
        title = new Text(area, SWT.BORDER);
        title.setData("org.heyi.id", "raise.title");
        title.setMessage(TEXTS.get("raise.title.hint"));
        title.setLayoutData(Rows.row());
        title.addModifyListener(event -> getButton(IDialogConstants.OK_ID).setEnabled(!title.getText().isBlank()));
        label(area, "raise.content", SWT.BEGINNING);
        content = WritingField.create(area, "raise.content");
        content.setText(TrackSuggestion.content(sources));
        GridData tall = Rows.fill();
        tall.heightHint = 140;
        tall.widthHint = 440;
        content.setLayoutData(tall);
        problem = new AlertLine(area, "raise.problem");
        GridData across = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        across.widthHint = 440;
        problem.setLayoutData(across);
        title.setFocus();
        return area;
    }

    /** The words that the comments are on, each once. */
    private String quotes() {
        List<String> quotes = sources.stream().map(Annotation::getAnchor).filter(each -> each != null && each.getQuote() != null)
                .map(each -> each.getQuote().length() > LONGEST ? each.getQuote().substring(0, LONGEST - 1) + "\u2026" : each.getQuote()).distinct().toList();
        String shown = String.join("\n", quotes.subList(0, Math.min(SHOWN, quotes.size())));
        return quotes.size() <= SHOWN ? shown : shown + "\n" + TEXTS.get("raise.more", quotes.size() - SHOWN);
    }

    private static void label(Composite area, String key, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(TEXTS.get(key));
        label.setLayoutData(new GridData(SWT.BEGINNING, vertical, false, false));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("raise.do"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("raise.cancel"), false);
    }

    @Override
    protected void okPressed() {
        try {
            Edit<Suggestion> edit = TrackSuggestion.register(document.session(), leads.get(lead.getSelectionIndex()), title.getText().strip(),
                    content.getText().strip(), INSTRUMENTS.get(instrument.getSelectionIndex()), sources);
            document.execute(TEXTS.get("change.raise"), edit);
            raised = edit.subject();
            super.okPressed();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
        }
    }
}
