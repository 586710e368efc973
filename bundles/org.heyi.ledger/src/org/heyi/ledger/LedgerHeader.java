package org.heyi.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.heyi.base.Texts;
import org.heyi.importing.table.MergedCells;
import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;

/**
 * The header of a ledger: which column holds what. It may have up to three tiers with merged cells, as 时间 over
 * 交办 and 签收, or 满意度 over 满意, 基本满意 and 不满意 with ticks below.
 */
final class LedgerHeader {

    /** How far down a header may begin: there may be a title and a note above it. */
    private static final int SEARCHED = 15;
    private static final int TIERS = 3;
    /** So many columns make a header. */
    private static final int ENOUGH = 3;

    /** Both answers to one question: a ledger with one 满意度 for everything. */
    static final String SATISFACTION = "SATISFACTION";
    /** The day a form came back; not a column of the ledger that is written. */
    static final String FEEDBACK_ON = "FEEDBACK_ON";

    private static final Synonyms HEADERS = headers();

    /** Fields by column, from 0. */
    final Map<Integer, Field> fields = new LinkedHashMap<>();
    /** Headers that say nothing known, by column. */
    final Map<Integer, String> unknown = new LinkedHashMap<>();
    /** Columns whose field another column has already. */
    final Map<Integer, Field> twice = new LinkedHashMap<>();
    int lastRow;
    private int tiers;

    /**
     * What a column holds.
     *
     * @param key name of a {@link LedgerColumn}, or one of the constants of this class
     * @param value the value that a tick in this column stands for; null for an ordinary column
     * @param text the header as it stands in the file
     */
    record Field(String key, String value, String text) {
    }

    private LedgerHeader() {
    }

    private static Synonyms headers() {
        Synonyms words = new Synonyms("headers.properties");
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Texts texts = Texts.of(LedgerHeader.class, locale);
            for (LedgerColumn column : LedgerColumn.values()) {
                words.add(column.name(), texts.get("LedgerColumn." + column.name()));
                words.add(column.name(), column.key());
            }
        }
        return words;
    }

    /**
     * @param sheet a table
     * @param mapping header as written → key of a column, wins over what is known; may be empty
     * @return its header; null when none is found
     */
    static LedgerHeader find(TableSheet sheet, Map<String, LedgerColumn> mapping) {
        Map<String, String> own = new HashMap<>();
        mapping.forEach((header, column) -> own.put(Synonyms.plain(header), column.name()));
        LedgerHeader best = null;
        for (int first = 0; first < Math.min(SEARCHED, sheet.rows().size()); first++) {
            for (int tiers = 1; tiers <= TIERS && first + tiers <= sheet.rows().size(); tiers++) {
                LedgerHeader header = read(sheet, first, tiers, own);
                if (header != null && (best == null || header.known() > best.known()
                        || header.known() == best.known() && tiers < best.tiers)) {
                    best = header;
                }
            }
        }
        return best != null && best.known() >= ENOUGH ? best : null;
    }

    private int known() {
        return fields.size() + twice.size();
    }

    /** Reads so many rows as one header; null when the rows below the first are no tiers of it. */
    private static LedgerHeader read(TableSheet sheet, int first, int tiers, Map<String, String> own) {
        List<List<String>> rows = new ArrayList<>();
        for (int tier = 0; tier < tiers; tier++) {
            rows.add(texts(sheet, sheet.rows().get(first + tier)));
        }
        LedgerHeader header = new LedgerHeader();
        header.tiers = tiers;
        header.lastRow = sheet.rows().get(first + tiers - 1).number();
        boolean lowest = tiers == 1;
        Map<String, Integer> taken = new HashMap<>();
        for (int column = 0; column < sheet.columns(); column++) {
            List<String> path = path(rows, column);
            if (path.isEmpty()) {
                continue;
            }
            Field field = field(path, own);
            // Every tier must say something: else the last row is already data.
            lowest |= field != null && path.size() > 1 && path.get(path.size() - 1).equals(rows.get(tiers - 1).get(column).strip());
            if (field == null) {
                header.unknown.put(column, String.join(" ", path));
            } else if (taken.putIfAbsent(field.key + "=" + field.value, column) == null
                    && (field.value != null || !taken.containsKey(field.key + "=null") || taken.get(field.key + "=null") == column)) {
                header.fields.put(column, field);
            } else {
                header.twice.put(column, field);
            }
        }
        return lowest && (tiers == 1 || sound(header, rows.get(tiers - 1))) ? header : null;
    }

    /** A row of data below a header would make most of its columns unknown. */
    private static boolean sound(LedgerHeader header, List<String> lowest) {
        int bad = 0;
        int good = 0;
        for (int column = 0; column < lowest.size(); column++) {
            if (!lowest.get(column).isBlank()) {
                if (header.fields.containsKey(column)) {
                    good++;
                } else {
                    bad++;
                }
            }
        }
        return good > bad;
    }

    private static List<String> texts(TableSheet sheet, TableRow row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < sheet.columns(); column++) {
            texts.add(sheet.shown(row, column).map(TableCell::text).orElse("").strip());
        }
        return texts;
    }

    /** What stands over a column from top to bottom, each thing once. */
    private static List<String> path(List<List<String>> rows, int column) {
        Set<String> path = new LinkedHashSet<>();
        for (int tier = 0; tier < rows.size(); tier++) {
            String text = rows.get(tier).get(column);
            boolean below = rows.subList(tier + 1, rows.size()).stream().anyMatch(r -> !r.get(column).isBlank());
            // Without merged cells, as in csv, an upper tier stands over the empty cells right of it.
            for (int left = column - 1; text.isBlank() && below && left >= 0; left--) {
                text = rows.get(tier).get(left);
            }
            if (!text.isBlank()) {
                path.add(text);
            }
        }
        return List.copyOf(path);
    }

    private static Field field(List<String> path, Map<String, String> own) {
        String text = String.join(" ", path);
        String last = path.get(path.size() - 1);
        for (String written : List.of(text, last)) {
            String key = own.get(Synonyms.plain(written));
            if (key != null) {
                return new Field(key, null, text);
            }
        }
        String whole = HEADERS.key(text);
        if (whole != null) {
            return new Field(whole, null, text);
        }
        if (path.size() > 1) {
            // 满意度 over 满意: the lower tier is a value of the upper one.
            for (int upper = path.size() - 2; upper >= 0; upper--) {
                String key = HEADERS.key(path.get(upper));
                if (key != null && isValue(key, last)) {
                    return new Field(key, last, text);
                }
            }
            String key = HEADERS.key(last);
            if (key != null) {
                return new Field(key, null, text);
            }
        }
        return null;
    }

    private static boolean isValue(String key, String text) {
        return switch (key) {
            case "CLASS" -> text.matches("[A-Da-d]类?") || LedgerWords.anyClass(text);
            case "SATISFACTION", "ATTITUDE", "RESULT" -> LedgerWords.satisfaction(text) != null;
            case "HANDLING" -> LedgerWords.handling(text) != null;
            case "MET_WITH" -> LedgerWords.level(text) != null;
            case "CONTACT" -> LedgerWords.mode(text) != null;
            case "PUBLICITY" -> LedgerWords.publicity(text) != null;
            case "SOLUTION", "ADOPTION" -> true;
            default -> false;
        };
    }

    /** Cells of data that are merged show the first one's content in each. */
    static Map<Long, TableCell> mergedBelow(TableSheet sheet, int header) {
        Map<Long, TableCell> shown = new HashMap<>();
        Map<Integer, TableRow> byNumber = new HashMap<>();
        sheet.rows().forEach(row -> byNumber.put(row.number(), row));
        for (MergedCells cells : sheet.merged()) {
            TableRow first = byNumber.get(cells.firstRow());
            if (cells.firstRow() > header && first != null && cells.firstColumn() == cells.lastColumn()) {
                first.cell(cells.firstColumn()).ifPresent(cell -> {
                    for (int row = cells.firstRow(); row <= cells.lastRow() && byNumber.containsKey(row); row++) {
                        shown.put(key(row, cells.firstColumn()), cell);
                    }
                });
            }
        }
        return shown;
    }

    static long key(int row, int column) {
        return (long) row << 16 | column;
    }
}
