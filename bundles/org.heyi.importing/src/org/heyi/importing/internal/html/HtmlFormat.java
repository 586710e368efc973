package org.heyi.importing.internal.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.Revisions;
import org.heyi.importing.SourceText;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.RawDocument;
import org.heyi.importing.internal.format.ReportFormat;
import org.heyi.importing.internal.source.DecodedText;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.internal.source.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages, also saved ones. The raw text is what the page shows, a paragraph a line; nothing is fetched. */
public final class HtmlFormat implements ReportFormat {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private final Texts texts;

    public HtmlFormat(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml", "shtml");
    }

    @Override
    public RawDocument read(SourceFile file, Revisions revisions, Progress progress) {
        Decoded decoded = decoded(file, texts);
        Document page = Jsoup.parse(decoded.html);
        progress.checkCancelled();
        PageText text = new PageText(page);
        if (text.text().codePoints().allMatch(Chars::blank)) {
            throw new HeyiException(texts.get("error.blank", file.name()));
        }
        SourceText source = new SourceText(file.fileName(), "html", decoded.charset, false, file.sha256());
        return new RawDocument(source, text.text(), text.blocks(), false, true);
    }

    /** A page as text, and the encoding it was in. */
    private record Decoded(String html, String charset) {
    }

    /**
     * Reads a page.
     *
     * @param file from an unknown hand
     * @param texts where the sentences about what is wrong with it are
     * @return the page
     * @throws HeyiException when it is something else, or in an encoding that cannot be told
     */
    public static Document page(SourceFile file, Texts texts) {
        return Jsoup.parse(decoded(file, texts).html);
    }

    private static Decoded decoded(SourceFile file, Texts texts) {
        Magic magic = Magic.of(file.bytes());
        if (magic != Magic.NONE && magic != Magic.HTML) {
            throw new HeyiException(texts.get("error.notWhatItSays", file.name(), texts.get("magic." + magic)));
        }
        Charset declared = declared(file.bytes());
        String html = declared == null ? null : strict(file.bytes(), declared);
        String charset = declared == null ? "" : declared.name();
        if (html == null) {
            DecodedText decoded = new TextDecoder(texts).decode(file);
            html = decoded.text();
            charset = decoded.charset();
        }
        return new Decoded(html, charset);
    }

    /** The encoding that the page declares, null when it declares none or an unknown one. */
    private static Charset declared(byte[] bytes) {
        Matcher matcher = CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        // Pages that declare one of its subsets use the rest as well.
        String known = name.equals("gb2312") || name.equals("gbk") ? "GB18030" : name;
        try {
            return Charset.isSupported(known) ? Charset.forName(known) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
