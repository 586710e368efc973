package org.heyi.importing.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is by its first bytes. */
public enum Magic {
    DOCX, XLSX, ZIP, PDF, OLE, RTF, PNG, JPEG, GIF, GZIP, RAR, SEVEN_ZIP, PROGRAM, HTML,
    /** Nothing known: text or something else. */
    NONE;

    private static final int ZIP_NAMES = 8192;
    private static final Pattern WEB_PAGE = Pattern.compile("\\A(?:\u00EF\u00BB\u00BF)?\\s*(?:<\\?xml[^>]*>\\s*|<!--.{0,2000}?-->\\s*)*"
            + "(?:<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>])", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Looks at the beginning of {@code bytes}. */
    public static Magic of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, ZIP_NAMES), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return head.contains("word/") ? DOCX : head.contains("xl/") ? XLSX : ZIP;
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("\u0089PNG\r\n")) {
            return PNG;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.startsWith("GIF8")) {
            return GIF;
        }
        if (head.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (head.startsWith("Rar!\u001A")) {
            return RAR;
        }
        if (head.startsWith("7z\u00BC\u00AF")) {
            return SEVEN_ZIP;
        }
        if (head.startsWith("\u007FELF") || head.startsWith("MZ") && head.indexOf('\0') > 0) {
            return PROGRAM;
        }
        return WEB_PAGE.matcher(head).find() ? HTML : NONE;
    }
}
