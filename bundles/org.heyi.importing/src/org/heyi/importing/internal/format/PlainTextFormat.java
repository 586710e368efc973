package org.heyi.importing.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.Revisions;
import org.heyi.importing.SourceText;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.source.DecodedText;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.internal.source.TextDecoder;

/** Text files: every line that is not blank is a block. */
public final class PlainTextFormat implements ReportFormat {

    private final Texts texts;
    private final TextDecoder decoder;

    public PlainTextFormat(Texts texts) {
        this.texts = texts;
        decoder = new TextDecoder(texts);
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public RawDocument read(SourceFile file, Revisions revisions, Progress progress) {
        if (Magic.of(file.bytes()) == Magic.HTML) {
            throw new HeyiException(texts.get("error.notWhatItSays", file.name(), texts.get("magic.HTML")));
        }
        DecodedText decoded = decoder.decode(file);
        SourceText source = new SourceText(file.fileName(), "txt", decoded.charset(), decoded.byteOrderMark(),
                file.sha256());
        return new RawDocument(source, decoded.text(), lines(decoded.text()), true, decoded.exact());
    }

    /** The lines of a text that are not blank, without their ends. */
    public static List<Block> lines(String text) {
        List<Block> lines = new ArrayList<>();
        int start = 0;
        boolean blank = true;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Chars.lineEnd(text.charAt(i))) {
                if (!blank) {
                    lines.add(new Block(start, i));
                }
                start = i + 1;
                blank = true;
            } else {
                blank &= Chars.blank(text.charAt(i));
            }
        }
        return lines;
    }
}
