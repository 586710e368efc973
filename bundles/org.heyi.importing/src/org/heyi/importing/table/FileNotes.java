package org.heyi.importing.table;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.ReportReader;
import org.heyi.importing.internal.ooxml.OpcPackage;
import org.heyi.importing.internal.ooxml.XmlCursor;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.internal.source.TextDecoder;

/** What programs noted in a file beside its content: custom properties of an Office file, or a line of a text file. */
public final class FileNotes {

    private static final Texts TEXTS = Texts.of(ReportReader.class);
    private static final String PART = "docProps/custom.xml";
    /** Most properties that are read. */
    private static final int MOST = 1000;

    private FileNotes() {
    }

    /**
     * Reads the custom properties of a .docx or .xlsx file.
     *
     * @param file from an unknown hand
     * @return text by name; empty where it has none
     * @throws HeyiException when the file cannot be read, is no such file, or was made to fill the memory
     */
    public static Map<String, String> properties(Path file) {
        SourceFile source = SourceFile.read(file, TEXTS);
        Map<String, String> found = new LinkedHashMap<>();
        try (OpcPackage opc = OpcPackage.open(source, source.extension().startsWith("x") ? Magic.XLSX : Magic.DOCX, TEXTS)) {
            if (!opc.has(PART)) {
                return found;
            }
            try (XmlCursor xml = opc.xml(PART)) {
                String name = null;
                StringBuilder value = new StringBuilder();
                while (xml.next()) {
                    if (xml.starts("property")) {
                        name = xml.attribute("name");
                        value.setLength(0);
                    } else if (xml.ends("property") && name != null && found.size() < MOST) {
                        found.put(name, value.toString().strip());
                        name = null;
                    } else if (name != null) {
                        value.append(xml.text());
                    }
                }
            } catch (XMLStreamException e) {
                throw opc.broken(PART, e);
            }
        }
        return found;
    }

    /**
     * Finds the last line of a text file that begins in a certain way, whatever separators a spreadsheet program put behind it.
     *
     * @param file from an unknown hand
     * @param beginning how the line begins
     * @return the line without quotes and separators around it; empty where there is none
     * @throws HeyiException when the file cannot be read as text
     */
    public static String line(Path file, String beginning) {
        String text = new TextDecoder(TEXTS).decode(SourceFile.read(file, TEXTS)).text();
        int at = text.lastIndexOf(beginning);
        if (at < 0) {
            return "";
        }
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end).replaceAll("[\",;\\s]+$", "");
    }
}
