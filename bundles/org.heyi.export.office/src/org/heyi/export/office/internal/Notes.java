package org.heyi.export.office.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.heyi.export.Xml;

/** Notes on cells: their texts, and the boxes that spreadsheets of all ages show them in. */
final class Notes {

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final String EXCEL = "urn:schemas-microsoft-com:office:excel";

    private Notes() {
    }

    /**
     * @param office the file
     * @param sheet the part of the sheet they stand on
     * @param number of that sheet, from 1
     * @param notes text by cell, e.g. H7
     */
    static void write(OfficePackage office, String sheet, int number, Map<String, String> notes) throws IOException {
        office.attach(sheet, List.of("comments", "vmlDrawing"),
                List.of("comments" + number + ".xml", "drawings/vmlDrawing" + number + ".vml"),
                List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
                        "application/vnd.openxmlformats-officedocument.vmlDrawing"),
                List.of(xml -> texts(xml, notes), xml -> boxes(xml, notes)));
    }

    private static void texts(Xml xml, Map<String, String> notes) throws IOException {
        xml.open("comments", "xmlns", SheetFile.MAIN).open("authors").open("author").text("Heyi").close().close().open("commentList");
        for (Map.Entry<String, String> note : notes.entrySet()) {
            xml.open("comment", "ref", note.getKey(), "authorId", "0").open("text").open("r")
                    .open("t", "xml:space", "preserve").text(note.getValue()).close().close().close().close();
        }
        xml.close().close();
    }

    private static void boxes(Xml xml, Map<String, String> notes) throws IOException {
        xml.open("xml", "xmlns:v", VML, "xmlns:o", OFFICE, "xmlns:x", EXCEL);
        xml.open("v:shapetype", "id", "note", "coordsize", "21600,21600", "o:spt", "202", "path", "m,l,21600r21600,l21600,xe")
                .empty("v:stroke", "joinstyle", "miter").empty("v:path", "gradientshapeok", "t", "o:connecttype", "rect").close();
        int id = 0;
        for (String cell : notes.keySet()) {
            int digits = 0;
            int column = 0;
            while (Character.isLetter(cell.charAt(digits))) {
                column = column * 26 + cell.charAt(digits++) - 'A' + 1;
            }
            int row = Integer.parseInt(cell.substring(digits));
            id++;
            xml.open("v:shape", "id", "note" + id, "type", "#note", "style",
                    "position:absolute;width:240pt;height:72pt;z-index:" + id + ";visibility:hidden", "fillcolor", "#ffffe1", "o:insetmode", "auto")
                    .empty("v:fill", "color2", "#ffffe1").empty("v:path", "o:connecttype", "none")
                    .open("x:ClientData", "ObjectType", "Note").empty("x:MoveWithCells").empty("x:SizeWithCells")
                    .open("x:Anchor").text(column + ", 15, " + (row - 1) + ", 2, " + (column + 4) + ", 15, " + (row + 3) + ", 4").close()
                    .open("x:AutoFill").text("False").close()
                    .open("x:Row").text(Integer.toString(row - 1)).close()
                    .open("x:Column").text(Integer.toString(column - 1)).close().close().close();
        }
        xml.close();
    }
}
