package org.heyi.workbench.ledger.internal;

import java.util.Map;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The left of the ledger's desk: what is waiting, with counts. */
public class InboxPart {

    private static final Texts TEXTS = Texts.of(InboxPart.class);

    private final IEventBroker events;
    private Grid grid;
    private Map<Inbox, Long> counts = Map.of();

    @Inject
    InboxPart(IEventBroker events) {
        this.events = events;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Label title = Rows.styled(new Label(page, SWT.NONE), "heading");
        title.setFont(Faces.of(page.getDisplay()).bold());
        title.setText(TEXTS.get("inbox"));
        GridData data = Rows.row();
        data.horizontalIndent = 16;
        data.verticalIndent = 10;
        data.heightHint = 26;
        title.setLayoutData(data);
        grid = new Grid(page, "inbox", this::line).named(TEXTS.get("grid.inbox")).column("", 12, SWT.LEFT).column("", 60, SWT.FILL).column("", 60, SWT.RIGHT)
                .whenHovered((row, column) -> row < Inbox.values().length ? Inbox.values()[row].label() : null);
        grid.table().setHeaderVisible(false);
        grid.table().addListener(SWT.Selection, event ->
                events.send(Ledger.INBOX, Inbox.values()[grid.table().getSelectionIndex()]));
        grid.refill(Inbox.values().length);
        grid.table().setSelection(0);
    }

    private Grid.Line line(int index) {
        Inbox inbox = Inbox.values()[index];
        long count = counts.getOrDefault(inbox, 0L);
        boolean alarming = (inbox == Inbox.OVERDUE || inbox == Inbox.DISSATISFIED) && count > 0;
        Palette palette = Palette.of(grid.table().getDisplay());
        return new Grid.Line(new String[] {"", inbox.label(), String.format("%,d", count)},
                new Color[] {null, null, alarming ? palette.error() : palette.secondary()});
    }

    @Focus
    void focus() {
        grid.table().setFocus();
    }

    @Inject
    @Optional
    void chosen(@UIEventTopic(Ledger.INBOX) Inbox inbox) {
        if (grid != null && !grid.table().isDisposed()) {
            grid.table().setSelection(inbox.ordinal());
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (grid != null && !grid.table().isDisposed()) {
            grid.refill(Inbox.values().length);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Ledger.CHANGED) Ledger ledger) {
        if (grid != null && !grid.table().isDisposed()) {
            counts = ledger.counts();
            grid.refill(Inbox.values().length);
        }
    }
}
