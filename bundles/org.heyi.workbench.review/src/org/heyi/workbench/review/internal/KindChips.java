package org.heyi.workbench.review.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.heyi.base.Texts;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Of what kind a comment is: one of a row of chips, each with its colour and its digit. One stop for Tab. */
final class KindChips extends Composite {

    private static final Texts TEXTS = Texts.of(KindChips.class);
    /** In the order of their keys. */
    private static final List<AnnotationKind> KINDS = List.of(AnnotationKind.WORDING, AnnotationKind.ADDITION, AnnotationKind.FACT,
            AnnotationKind.WORK_SUGGESTION, AnnotationKind.CRITICISM, AnnotationKind.OVERALL, AnnotationKind.TYPO);

    private final Map<AnnotationKind, LinkButton> chips = new EnumMap<>(AnnotationKind.class);
    private final Consumer<AnnotationKind> chosen;
    private AnnotationKind kind = AnnotationKind.WORDING;

    /**
     * @param parent where they stand
     * @param chosen told of the kind that the person chooses, which is to be shown by {@link #show} then
     */
    KindChips(Composite parent, Consumer<AnnotationKind> chosen) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        Rows.styled(this, "chrome");
        RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
        wrapping.marginLeft = 0;
        wrapping.marginRight = 0;
        wrapping.marginTop = 0;
        wrapping.marginBottom = 0;
        wrapping.spacing = 0;
        setLayout(wrapping);
        for (AnnotationKind each : KINDS) {
            LinkButton chip = new LinkButton(this, null, Labels.of(each), TEXTS.get("editor.kind.tip", KINDS.indexOf(each) + 1), false,
                    () -> chosen.accept(each)).stays(true);
            chip.setFont(Faces.of(getDisplay()).small());
            chip.setMark(() -> Palette.of(getDisplay()).mark(each));
            chip.addListener(SWT.KeyDown, this::key);
            chips.put(each, chip);
        }
    }

    /** @return the kind that is shown as chosen */
    AnnotationKind kind() {
        return kind;
    }

    /** @param wanted shown as the chosen one; nobody is told */
    void show(AnnotationKind wanted) {
        show(wanted, false);
    }

    /**
     * @param wanted shown as the chosen one; nobody is told
     * @param alone whether there is no other to choose
     */
    void show(AnnotationKind wanted, boolean alone) {
        kind = wanted;
        chips.forEach((each, chip) -> {
            chip.setChecked(each == wanted);
            chip.setVisible(!alone || each == wanted);
            RowData room = new RowData();
            room.exclude = !chip.getVisible();
            chip.setLayoutData(room);
        });
        setTabList(new Control[] {chips.get(wanted)});
    }

    /**
     * Chooses a kind by its chord, from whatever field.
     *
     * @param event a key
     * @return whether it was such a chord
     */
    boolean chord(Event event) {
        int wanted = event.keyCode - '1';
        boolean is = event.stateMask == (SWT.MOD1 | SWT.MOD2) && wanted >= 0 && wanted < KINDS.size();
        if (is) {
            event.doit = false;
            chosen.accept(KINDS.get(wanted));
        }
        return is;
    }

    /** Among the kinds one goes by arrows, or says one by its digit. */
    private void key(Event event) {
        int now = KINDS.indexOf(kind);
        int wanted = switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> Math.min(now + 1, KINDS.size() - 1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> Math.max(now - 1, 0);
            default -> event.stateMask == 0 && event.character >= '1' && event.character < '1' + KINDS.size() ? event.character - '1' : -1;
        };
        if (wanted >= 0) {
            chosen.accept(KINDS.get(wanted));
            chips.get(kind).setFocus();
        }
    }

    /** Repaints in the colours that are now in force. */
    void recolour() {
        chips.values().forEach(Control::redraw);
    }
}
