package org.heyi.workbench.widgets;

import java.util.BitSet;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * What a screen reader hears of a list that is drawn by us: all its items, of which each is made when it is asked for, so that thousands
 * of them cost nothing.
 */
public final class HeardList {

    /** What the list is made of. Items are named by their indices. */
    public interface Items {

        /** @return how many items there are */
        int count();

        /**
         * @param index of an item
         * @return all of it in words, localised
         */
        String tell(int index);

        /** @return the item that is chosen; -1 for none */
        int chosen();

        /**
         * @param index of an item
         * @return where it is drawn, in the list's pixels; null where it is not in sight
         */
        Rectangle place(int index);

        /**
         * @param y in the list's pixels
         * @return the item that is drawn there; -1 for none
         */
        int at(int y);
    }

    private final Canvas list;
    private final Items items;
    /** Where a toolkit asks for single items, the others need not be there. */
    private final BitSet wanted = new BitSet();

    private HeardList(Canvas list, Items items) {
        this.list = list;
        this.items = items;
    }

    /**
     * @param list the control
     * @param name what it is called, localised
     * @param items what it is made of
     * @return to tell what changes
     */
    public static HeardList of(Canvas list, String name, Items items) {
        HeardList heard = new HeardList(list, items);
        list.getAccessible().addAccessibleControlListener(heard.new Listening());
        list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = heard.isItem(event.childID) ? items.tell(event.childID) : name;
            }
        });
        return heard;
    }

    private boolean isItem(int id) {
        return id >= 0 && id < items.count();
    }

    /** Another item is chosen, or none. */
    public void chosen() {
        list.getAccessible().selectionChanged();
        int now = items.chosen();
        if (now >= 0 && list.isFocusControl()) {
            wanted.set(now);
            list.getAccessible().setFocus(now);
        }
    }

    private final class Listening extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = items.count();
        }

        @Override
        public void getChild(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_CHILD_AT_INDEX && isItem(event.detail)) {
                wanted.set(event.detail);
            }
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[items.count()];
            boolean all = wanted.isEmpty();
            for (int i = all ? 0 : wanted.nextSetBit(0); i >= 0 && i < children.length; i = all ? i + 1 : wanted.nextSetBit(i + 1)) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            int state = Heard.told(list, event.detail);
            if (isItem(event.childID)) {
                boolean chosen = event.childID == items.chosen();
                state |= ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (chosen ? ACC.STATE_SELECTED : 0)
                        | (chosen && list.isFocusControl() ? ACC.STATE_FOCUSED : 0) | (items.place(event.childID) == null ? ACC.STATE_OFFSCREEN : 0);
            }
            event.detail = state;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = list.isFocusControl() && items.chosen() >= 0 ? items.chosen() : ACC.CHILDID_SELF;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = items.chosen() < 0 ? ACC.CHILDID_NONE : items.chosen();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            int index = items.at(list.toControl(event.x, event.y).y);
            event.childID = index < 0 ? ACC.CHILDID_SELF : index;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle place = isItem(event.childID) ? items.place(event.childID) : null;
            Rectangle box = place == null ? list.getClientArea() : place;
            Point at = list.toDisplay(box.x, box.y);
            event.x = at.x;
            event.y = at.y;
            event.width = box.width;
            event.height = box.height;
        }
    }
}
