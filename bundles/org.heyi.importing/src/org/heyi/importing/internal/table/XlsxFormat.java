package org.heyi.importing.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.internal.ooxml.OpcPackage;
import org.heyi.importing.internal.ooxml.XmlCursor;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.table.MergedCells;
import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;

/** The sheets of an Excel workbook (ECMA-376, SpreadsheetML). Formulas give the value that was stored with them. */
public final class XlsxFormat {

    /** Most characters that all shared strings may have together. */
    private static final long MOST_CHARACTERS = 64_000_000;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_MERGED = 100_000;
    /** Days are counted from here; day 60 is 29 February 1900, which never was (ECMA-376 part 1, 18.17.4.1). */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_NEVER = 60;
    private static final int LAST_DAY = 2_958_465;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    private final Texts texts;

    public XlsxFormat(Texts texts) {
        this.texts = texts;
    }

    /** The visible sheets that are not empty. */
    public List<TableSheet> read(SourceFile file) {
        try (OpcPackage opc = OpcPackage.open(file, Magic.XLSX, texts)) {
            return new Workbook(opc, file.name()).sheets();
        }
    }

    private final class Workbook {

        private final OpcPackage opc;
        private final String fileName;
        private final String part;
        private final List<String> strings;
        private final boolean[] dates;
        private boolean since1904;
        private int cells;

        Workbook(OpcPackage opc, String fileName) {
            this.opc = opc;
            this.fileName = fileName;
            this.part = opc.relationships("").values().stream().filter(r -> r.type().equals("officeDocument"))
                    .map(OpcPackage.Relationship::target).findFirst().orElse("xl/workbook.xml");
            this.strings = strings(related("sharedStrings"));
            this.dates = dateStyles(related("styles"));
        }

        private String related(String type) {
            return opc.relationships(part).values().stream().filter(r -> r.type().equals(type))
                    .map(OpcPackage.Relationship::target).filter(opc::has).findFirst().orElse(null);
        }

        List<TableSheet> sheets() {
            Map<String, OpcPackage.Relationship> targets = opc.relationships(part);
            Map<String, String> partsByName = new LinkedHashMap<>();
            try (XmlCursor xml = opc.xml(part)) {
                while (xml.next()) {
                    if (xml.starts("workbookPr")) {
                        since1904 = isTrue(xml.attribute("date1904"));
                    } else if (xml.starts("sheet")) {
                        String state = xml.attribute("state");
                        // The relationship's id is in another namespace than the sheet's own, which is a number.
                        OpcPackage.Relationship target = targets.get(xml.attribute("id"));
                        if (target != null && target.type().equals("worksheet")
                                && (state == null || state.equals("visible"))) {
                            partsByName.put(xml.attribute("name"), target.target());
                        }
                    }
                }
            } catch (XMLStreamException e) {
                throw opc.broken(part, e);
            }
            List<TableSheet> sheets = new ArrayList<>();
            partsByName.forEach((name, sheetPart) -> {
                TableSheet sheet = sheet(name, sheetPart);
                if (!sheet.rows().isEmpty()) {
                    sheets.add(sheet);
                }
            });
            return sheets;
        }

        private TableSheet sheet(String name, String sheetPart) {
            // Rows may come in any order, and one may come twice.
            TreeMap<Integer, TreeMap<Integer, TableCell>> rows = new TreeMap<>();
            List<MergedCells> merged = new ArrayList<>();
            int row = 0;
            int column = -1;
            try (XmlCursor xml = opc.xml(sheetPart)) {
                while (xml.next()) {
                    if (xml.starts("row")) {
                        row = number(xml.attribute("r"), row + 1);
                        column = -1;
                    } else if (xml.starts("c")) {
                        Matcher reference = REFERENCE.matcher(xml.attribute("r") == null ? "" : xml.attribute("r"));
                        column = reference.matches() ? columnOf(reference.group(1)) : column + 1;
                        if (row < 1 || row > MOST_ROWS || column >= MOST_COLUMNS) {
                            throw opc.broken(sheetPart, null);
                        }
                        TableCell cell = cell(xml, row, column);
                        if (cell != null) {
                            if (++cells > TableReader.MOST_CELLS) {
                                throw new HeyiException(
                                        texts.get("error.tooManyCells", fileName, TableReader.MOST_CELLS));
                            }
                            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
                        }
                    } else if (xml.starts("mergeCell") && merged.size() < MOST_MERGED) {
                        MergedCells range = merged(xml.attribute("ref"));
                        if (range != null) {
                            merged.add(range);
                        }
                    }
                }
            } catch (XMLStreamException e) {
                throw opc.broken(sheetPart, e);
            }
            List<TableRow> all = new ArrayList<>(rows.size());
            rows.forEach((number, found) -> all.add(new TableRow(number, List.copyOf(found.values()))));
            return new TableSheet(fileName, name == null ? "" : name, all, merged);
        }

        /** The cell that starts here, null when it is empty; the cursor goes to its end. */
        private TableCell cell(XmlCursor xml, int row, int column) throws XMLStreamException {
            String type = xml.attribute("t");
            int style = number(xml.attribute("s"), 0);
            StringBuilder value = new StringBuilder();
            int phonetic = 0;
            boolean reading = false;
            while (xml.next() && !xml.ends("c")) {
                phonetic += xml.starts("rPh") ? 1 : xml.ends("rPh") ? -1 : 0;
                if (xml.starts("v") || xml.starts("t")) {
                    reading = phonetic == 0;
                } else if (xml.ends("v") || xml.ends("t")) {
                    reading = false;
                } else if (reading) {
                    value.append(xml.text());
                }
            }
            String text = value.toString();
            if (text.isBlank()) {
                return null;
            }
            if (type == null || type.equals("n")) {
                return numeric(row, column, text.strip(), style);
            }
            String shown = switch (type) {
                case "s" -> {
                    int index = number(text.strip(), -1);
                    yield index >= 0 && index < strings.size() ? strings.get(index) : "";
                }
                case "b" -> isTrue(text.strip()) ? "TRUE" : "FALSE";
                default -> unescape(text);
            };
            if (shown.isBlank()) {
                return null;
            }
            LocalDate date = type.equals("d") && shown.length() >= 10 ? isoDate(shown) : null;
            return new TableCell(row, column, shown, null, date);
        }

        private TableCell numeric(int row, int column, String text, int style) {
            double value;
            try {
                value = Double.parseDouble(text);
            } catch (NumberFormatException e) {
                return new TableCell(row, column, text, null, null);
            }
            if (!Double.isFinite(value)) {
                return new TableCell(row, column, text, null, null);
            }
            if (style >= 0 && style < dates.length && dates[style] && value >= 1 && value <= LAST_DAY) {
                return dated(row, column, value);
            }
            BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
            if (number.scale() < 0) {
                number = number.setScale(0, RoundingMode.UNNECESSARY);
            }
            return new TableCell(row, column, number.toPlainString(), number, null);
        }

        private TableCell dated(int row, int column, double value) {
            int day = (int) value;
            long seconds = Math.round((value - day) * 86_400);
            if (seconds == 86_400) {
                day++;
                seconds = 0;
            }
            LocalDate date = since1904 ? EPOCH_1904.plusDays(day)
                    : EPOCH_1900.plusDays(day < DAY_NEVER ? day + 1 : day);
            LocalTime time = LocalTime.ofSecondOfDay(seconds);
            String text = seconds == 0 ? date.toString() : date + " " + time;
            return new TableCell(row, column, text, BigDecimal.valueOf(value), date);
        }

        private List<String> strings(String stringsPart) {
            List<String> found = new ArrayList<>();
            if (stringsPart == null) {
                return found;
            }
            long characters = 0;
            try (XmlCursor xml = opc.xml(stringsPart)) {
                StringBuilder text = new StringBuilder();
                boolean reading = false;
                int phonetic = 0;
                while (xml.next()) {
                    if (xml.starts("si")) {
                        text.setLength(0);
                    } else if (xml.ends("si")) {
                        found.add(unescape(text.toString()));
                        characters += text.length();
                        if (characters > MOST_CHARACTERS) {
                            throw new HeyiException(texts.get("error.bomb", fileName));
                        }
                    } else if (xml.starts("rPh") || xml.ends("rPh")) {
                        phonetic += xml.starts() ? 1 : -1;
                    } else if (xml.starts("t") || xml.ends("t")) {
                        reading = xml.starts() && phonetic == 0;
                    } else if (reading) {
                        text.append(xml.text());
                    }
                }
            } catch (XMLStreamException e) {
                throw opc.broken(stringsPart, e);
            }
            return found;
        }

        /** For every cell style whether it shows a number as a day. */
        private boolean[] dateStyles(String stylesPart) {
            List<Integer> formats = new ArrayList<>();
            Map<Integer, String> codes = new HashMap<>();
            if (stylesPart != null) {
                try (XmlCursor xml = opc.xml(stylesPart)) {
                    boolean cellStyles = false;
                    while (xml.next()) {
                        if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                            cellStyles = xml.starts();
                        } else if (xml.starts("numFmt")) {
                            codes.put(number(xml.attribute("numFmtId"), -1), xml.attribute("formatCode"));
                        } else if (cellStyles && xml.starts("xf")) {
                            formats.add(number(xml.attribute("numFmtId"), 0));
                        }
                    }
                } catch (XMLStreamException e) {
                    throw opc.broken(stylesPart, e);
                }
            }
            boolean[] found = new boolean[formats.size()];
            for (int i = 0; i < found.length; i++) {
                int format = formats.get(i);
                // Built-in formats of days, the East Asian ones among them (ECMA-376 part 1, 18.8.30).
                boolean builtIn = format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 31
                        || format == 36 || format >= 50 && format <= 54 || format == 57 || format == 58;
                found[i] = codes.get(format) == null ? builtIn : showsDay(codes.get(format));
            }
            return found;
        }
    }

    /** Whether a number format shows a year or a day of the month. */
    static boolean showsDay(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 && !bare.contains("red") || bare.contains("年");
    }

    private static LocalDate isoDate(String text) {
        try {
            return LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int number(String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static int columnOf(String name) {
        int column = 0;
        for (int i = 0; i < name.length(); i++) {
            column = column * 26 + name.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static MergedCells merged(String range) {
        String[] ends = range == null ? new String[0] : range.split(":");
        if (ends.length != 2) {
            return null;
        }
        Matcher first = REFERENCE.matcher(ends[0]);
        Matcher last = REFERENCE.matcher(ends[1]);
        if (!first.matches() || !last.matches()) {
            return null;
        }
        return new MergedCells(Integer.parseInt(first.group(2)), Integer.parseInt(last.group(2)),
                columnOf(first.group(1)), columnOf(last.group(1)));
    }

    /** Characters that XML cannot hold are written _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
    private static String unescape(String text) {
        String plain = text.indexOf("_x") < 0 ? text
                : ESCAPE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
