package org.heyi.workbench.widgets;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What a screen reader hears of a control. What we draw ourselves says by this who it is, what it is like and what can be done with it.
 * Native controls say that themselves, all but what they are called: on GTK they listen to nobody, and are called as the label that is
 * said to be theirs.
 */
public final class Heard {

    private static final String LABEL = Heard.class.getName();

    private final Control control;

    private Heard(Control control) {
        this.control = control;
    }

    /**
     * @param control one that we draw: a canvas, or a composite that stands for something
     * @return to say the rest of it
     */
    public static Heard of(Control control) {
        return new Heard(control);
    }

    /**
     * @param role one of ACC.ROLE_*
     * @return this
     */
    public Heard role(int role) {
        return role(() -> role);
    }

    /**
     * @param role asked for one of ACC.ROLE_*
     * @return this
     */
    public Heard role(IntSupplier role) {
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.detail = role.getAsInt();
                }
            }
        });
        return this;
    }

    /**
     * @param name asked for what it is called, localised
     * @return this
     */
    public Heard name(Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name.get();
                }
            }
        });
        return this;
    }

    /**
     * @param description asked for what is to be known beyond its name, localised
     * @return this
     */
    public Heard description(Supplier<String> description) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = description.get();
            }
        });
        return this;
    }

    /**
     * @param state asked for those of ACC.STATE_* that hold beyond what the toolkit knows
     * @return this
     */
    public Heard state(IntSupplier state) {
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getState(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.detail = told(control, event.detail) | state.getAsInt();
                }
            }
        });
        return this;
    }

    /**
     * What is to be added to, in a listener that is asked for states.
     *
     * @param control what is asked of
     * @param known what the event brought
     * @return some of ACC.STATE_*
     */
    public static int told(Control control, int known) {
        if (known != -1) {
            return known;
        }
        // The toolkit adds this state to its own, so states that do not hold have to be listed as well.
        return ACC.STATE_READONLY | (control.isVisible() ? 0 : ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN)
                | (control.isEnabled() ? 0 : ACC.STATE_DISABLED);
    }

    /**
     * @param names asked for what can be done, localised
     * @param doing does it, told of its index
     * @return this
     */
    public Heard does(Supplier<List<String>> names, IntConsumer doing) {
        control.getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
            @Override
            public void getActionCount(AccessibleActionEvent event) {
                event.count = names.get().size();
            }

            @Override
            public void getName(AccessibleActionEvent event) {
                event.result = at(event.index);
            }

            @Override
            public void getDescription(AccessibleActionEvent event) {
                event.result = at(event.index);
            }

            private String at(int index) {
                List<String> all = names.get();
                return index >= 0 && index < all.size() ? all.get(index) : null;
            }

            @Override
            public void doAction(AccessibleActionEvent event) {
                if (at(event.index) != null && control.isEnabled()) {
                    // Later, because the screen reader waits for the answer and the action can open a dialog.
                    control.getDisplay().asyncExec(() -> {
                        if (!control.isDisposed()) {
                            doing.accept(event.index);
                        }
                    });
                    event.result = ACC.OK;
                }
            }
        });
        return this;
    }

    /**
     * Says that a state came or went.
     *
     * @param control what it is a state of
     * @param state one of ACC.STATE_*
     * @param on whether it holds now
     */
    public static void changed(Control control, int state, boolean on) {
        control.getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {state, on ? 1 : 0});
    }

    /**
     * Has a screen reader say at once what a control is called, wherever it is.
     *
     * @param control one in the role of an alert, which has come into sight or says something else now
     */
    public static void alert(Control control) {
        control.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        // Reported as a change of OFFSCREEN, which the toolkits treat as becoming visible.
        changed(control, ACC.STATE_OFFSCREEN, true);
    }

    /**
     * Calls a control as a label that stands beside it.
     *
     * @param field native, or drawn by us
     * @param label what it is called
     */
    public static void label(Control field, Label label) {
        call(field, () -> label.isDisposed() ? "" : label.getText().replace("&", "").replaceFirst("[:：]\\s*$", ""));
    }

    /**
     * Calls a native control in words. What is in it goes on speaking for itself.
     *
     * @param field the control
     * @param name asked for what it is called, localised
     */
    public static void call(Control field, Supplier<String> name) {
        // Native controls listen to nobody, but to what labels them; and a native label, asked what it is called, has the toolkit's frame
        // around the words answer, which is called nothing.
        Accessible words = new Accessible(field.getParent().getAccessible());
        words.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
        words.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
        field.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, words);
        field.setData(LABEL, words);
        field.addListener(SWT.Dispose, event -> words.dispose());
    }

    /**
     * @param field a control
     * @return whether a label is its own
     */
    static boolean isLabelled(Control field) {
        return field.getData(LABEL) != null;
    }
}
