package org.heyi.workbench.review.internal.recording;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.model.review.Presence;
import org.heyi.usecase.SittingDraft;
import org.heyi.usecase.Sittings;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** One line above the remarks of minutes: what they say of who was there, and a button that opens it to be put right. */
final class AttendanceRow {

    private static final Texts TEXTS = Texts.of(AttendanceRow.class);

    private final ReviewDocument document;
    private final Composite row;
    private final Label said;
    private final LinkButton open;
    private Sittings.Record read;
    private Sittings.Record record;

    /**
     * @param parent where it stands
     * @param document the workspace
     */
    AttendanceRow(Composite parent, ReviewDocument document) {
        this.document = document;
        row = new Composite(parent, SWT.NONE);
        row.setLayout(Rows.grid(2, 0, 0, 8, 0));
        row.setLayoutData(Rows.row());
        said = new Label(row, SWT.WRAP);
        said.setData("org.heyi.id", "minutes.attendance");
        said.setLayoutData(Rows.row());
        open = new LinkButton(row, null, TEXTS.get("attendance.open"), null, false, this::open);
        open.setFramed(true);
        open.setData("org.heyi.id", "minutes.attendance.open");
    }

    /** @param draft what the minutes say */
    void show(SittingDraft draft) {
        read = draft.record();
        boolean there = Sittings.isKnown(document.session(), read);
        record = draft.told() && draft.timed() && read.group() != null && !there ? read : null;
        String line = record != null ? line(record) : !draft.told() ? TEXTS.get("attendance.read.none") : there ? TEXTS.get("attendance.read.there")
                : TEXTS.get("attendance.read.open", count(read, Presence.PRESENT), count(read, Presence.ON_LEAVE), count(read, Presence.ABSENT));
        open.setEnabled(!there);
        String unknown = String.join(TEXTS.get("attendance.comma"), draft.unknown());
        put(unknown.isEmpty() || there ? line : TEXTS.get("attendance.read.unknown", line, unknown));
    }

    private static long count(Sittings.Record record, Presence presence) {
        return Sittings.count(record.people(), presence);
    }

    private static String line(Sittings.Record record) {
        return TEXTS.get("attendance.read", record.group().getName(), count(record, Presence.PRESENT), count(record, Presence.ON_LEAVE),
                count(record, Presence.ABSENT));
    }

    private void put(String words) {
        said.setText(words);
        row.getParent().layout();
    }

    private void open() {
        new AttendanceDialog(row.getShell(), document, record == null ? read : record, confirmed -> {
            record = confirmed;
            put(line(confirmed));
        }).open();
    }

    /** @return what is to be recorded; null for nothing */
    Sittings.Record record() {
        return record;
    }
}
