package org.heyi.export.office.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A table of a template that has one row for all of a list: {{item.number}} in a row repeats it for every item. */
public final class WordRows {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(([\\w-]+)\\.[\\w-]+)\\s*}}");

    private final Element table;
    private final Element row;
    private final String list;

    private WordRows(Element table, Element row, String list) {
        this.table = table;
        this.row = row;
        this.list = list;
    }

    /**
     * @param table a table
     * @param lists names of the lists there are
     * @return the table with the first of its rows that has a place of one of them; null when none has
     */
    public static WordRows of(Element table, Collection<String> lists) {
        for (Element row : children(table, "tr")) {
            Matcher place = PLACE.matcher(row.getTextContent());
            while (place.find()) {
                if (lists.contains(place.group(2))) {
                    return new WordRows(table, row, place.group(2));
                }
            }
        }
        return null;
    }

    /** @return the list that its row is for */
    public String list() {
        return list;
    }

    /**
     * Leaves columns out; the widest of the others takes their room.
     *
     * @param places the places of columns that are left out
     */
    public void omit(Collection<String> places) {
        List<Element> cells = children(row, "tc");
        for (int i = cells.size() - 1; i >= 0; i--) {
            Matcher place = PLACE.matcher(cells.get(i).getTextContent());
            if (place.find() && places.contains(place.group(1))) {
                remove(i, children(row, "tc").size());
            }
        }
    }

    private void remove(int column, int columns) {
        List<Element> grid = children(children(table, "tblGrid").getFirst(), "gridCol");
        long freed = width(grid.get(column), "w");
        int widest = column == 0 ? 1 : 0;
        for (int i = 0; i < grid.size(); i++) {
            widest = i != column && width(grid.get(i), "w") > width(grid.get(widest), "w") ? i : widest;
        }
        widen(grid.get(widest), freed);
        grid.get(column).getParentNode().removeChild(grid.get(column));
        for (Element each : children(table, "tr")) {
            List<Element> cells = children(each, "tc");
            if (cells.size() == columns) {
                NodeList width = cells.get(widest).getElementsByTagNameNS(WordFile.W, "tcW");
                if (width.getLength() > 0) {
                    widen((Element) width.item(0), freed);
                }
                each.removeChild(cells.get(column));
            }
        }
    }

    private static long width(Element element, String attribute) {
        String width = element.getAttributeNS(WordFile.W, attribute);
        return width.matches("\\d{1,6}") ? Long.parseLong(width) : 0;
    }

    private static void widen(Element element, long by) {
        element.setAttributeNS(WordFile.W, "w:w", Long.toString(width(element, "w") + by));
    }

    /**
     * @param count how many rows there are to be, at least 0
     * @param others what is to be done with the rest of the table: what is filled once is not looked at again
     * @return the rows, yet to be filled, in place of the one for all
     */
    public List<Element> repeat(int count, Runnable others) {
        Node after = row.getNextSibling();
        table.removeChild(row);
        others.run();
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Node copy = row.cloneNode(true);
            table.insertBefore(copy, after);
            rows.add((Element) copy);
        }
        return rows;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
