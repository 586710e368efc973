package org.heyi.workbench.review.internal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.base.guard.Guards;
import org.heyi.base.guard.SwitchedOff;
import org.heyi.check.CheckResult;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Unfinished;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Below the findings: which checks ran and which gave no result, and the ways to more of them. */
final class FindingsFoot {

    private static final Texts TEXTS = Texts.of(FindingsFoot.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** So high it is at least, and so much of the part it takes at most, where there are findings above it. */
    private static final int LEAST = 44;
    private static final int SHARE = 3;

    private final IEventBroker events;
    private final ScrolledComposite foot;
    private final Label ran;
    private final LinkButton on;
    private final LinkButton more;

    /**
     * What came of the checks.
     *
     * @param result what they found, and which gave no result
     * @param read whether any of them looks at the report itself, and not at the ledger alone
     * @param at when it was
     * @param version number of the version that was looked at
     * @param paragraphs how many it has
     * @param items how many items the ledger has
     */
    record Run(CheckResult result, boolean read, LocalTime at, int version, int paragraphs, int items) {

        /** Without any check there is nothing to tell. */
        boolean isEmpty() {
            return result.done().isEmpty() && result.unfinished().isEmpty();
        }

        private List<Unfinished> failed() {
            return result.unfinished().stream().filter(each -> each.why() != Unfinished.Why.IDLE).toList();
        }
    }

    FindingsFoot(Composite page, IEventBroker events, Runnable plugins) {
        this.events = events;
        Faces faces = Faces.of(page.getDisplay());
        foot = Rows.styled(new ScrolledComposite(page, SWT.V_SCROLL), "chrome");
        foot.setExpandHorizontal(true);
        foot.setExpandVertical(true);
        Composite below = Rows.styled(new Composite(foot, SWT.NONE), "chrome");
        below.setLayout(Rows.grid(1, 16, 4, 0, 4));
        foot.setContent(below);
        foot.addListener(SWT.Resize, event -> fit());
        page.addListener(SWT.Resize, event -> fit());
        ran = Rows.styled(new Label(below, SWT.WRAP), "secondary");
        ran.setData("org.heyi.id", "findings.ran");
        ran.setFont(faces.small());
        GridData words = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        words.widthHint = 100;
        ran.setLayoutData(words);
        on = link(below, "plugin", TEXTS.get("findings.on"), this::switchOn);
        on.setData("org.heyi.id", "findings.on");
        more = link(below, "plugin", TEXTS.get("findings.more"), plugins);
    }

    private static LinkButton link(Composite parent, String icon, String text, Runnable action) {
        LinkButton link = new LinkButton(parent, icon, text, null, false, action);
        link.setFont(Faces.of(parent.getDisplay()).small());
        GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        // The icon stands under the words.
        data.horizontalIndent = -8;
        link.setLayoutData(data);
        return link;
    }

    /**
     * @param last what came of the checks; null before they ran
     * @param nothing whether they found nothing, and the foot has the room of the table
     * @param hasChecks whether there can be checks at all
     * @param hasPlugins whether plug-ins can be installed here
     */
    void show(Run last, boolean nothing, boolean hasChecks, boolean hasPlugins) {
        ran.setText(describe(last, nothing, hasChecks));
        ran.setToolTipText(last == null ? null : (names(last, ReviewCheck::description) + failed(last)).strip());
        Rows.show(!Guards.program().switchedOff().all().isEmpty(), on);
        Rows.show(hasPlugins && !on.getVisible(), more);
        foot.setLayoutData(nothing ? Rows.fill() : Rows.row());
    }

    void fit() {
        Control content = foot.getContent();
        Point size = content.computeSize(Math.max(120, foot.getClientArea().width), SWT.DEFAULT);
        foot.setMinSize(size);
        if (foot.getLayoutData() instanceof GridData data && !data.grabExcessVerticalSpace) {
            // The findings are what one came for: what is longer is scrolled.
            data.heightHint = Math.min(size.y, Math.max(LEAST, foot.getParent().getClientArea().height / SHARE));
        }
        foot.getParent().layout(true, true);
    }

    private void switchOn() {
        SwitchedOff off = Guards.program().switchedOff();
        try {
            List<String> names = off.all().stream().map(SwitchedOff.Entry::bundle).toList();
            names.forEach(off::remove);
            events.send(Topics.NOTICE, new Notice(TEXTS.get("findings.on.done", String.join(", ", names)), false));
        } catch (HeyiException e) {
            events.send(Topics.NOTICE, new Notice(e.getMessage(), true));
        }
        Rows.show(!off.all().isEmpty(), on);
        fit();
    }

    /** With findings a line is enough; that nothing was found is worth what was looked for. What gave no result is named in either case. */
    private static String describe(Run last, boolean nothing, boolean hasChecks) {
        if (last == null || last.isEmpty()) {
            return last == null && hasChecks ? "" : TEXTS.get("findings.noChecks");
        }
        CheckResult result = last.result();
        String time = TIME.format(last.at());
        if (!nothing) {
            String failed = last.failed().stream().map(Unfinished::name).collect(Collectors.joining(TEXTS.get("findings.separator")));
            return TEXTS.get("findings.ranShort", result.done().size(), time) + (failed.isEmpty() ? "" : TEXTS.get("findings.unfinishedShort", failed));
        }
        int idle = result.unfinished(Unfinished.Why.IDLE).size();
        if (result.done().isEmpty()) {
            return idle == 0 ? failed(last).strip() : TEXTS.get("findings.nothingRan", idle) + failed(last);
        }
        String over = !last.read() ? TEXTS.get("findings.ledger", last.items())
                : last.items() == 0 ? TEXTS.get("findings.report", last.version(), last.paragraphs())
                : TEXTS.get("findings.reportAndLedger", last.version(), last.paragraphs(), last.items());
        return TEXTS.get(last.failed().isEmpty() ? "findings.ran" : "findings.ranPart", result.done().size(), time, over) + names(last, check -> "")
                + (last.read() ? "" : TEXTS.get("findings.unread"))
                + (idle == 0 ? "" : TEXTS.get("findings.idle", idle)) + failed(last);
    }

    private static String failed(Run last) {
        StringBuilder all = new StringBuilder();
        last.failed().forEach(each -> all.append(TEXTS.get("findings.unfinished", each.name(), each.reason())));
        return all.toString();
    }

    private static String names(Run last, Function<ReviewCheck, String> about) {
        StringBuilder all = new StringBuilder();
        for (ReviewCheck each : last.result().done()) {
            String text = about.apply(each);
            all.append("\n· ").append(each.name()).append(text.isEmpty() ? "" : TEXTS.get("findings.about", text));
        }
        return all.toString();
    }
}
