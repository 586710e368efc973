package org.heyi.importing.internal.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.internal.clean.Chars;

/** Finds out how a text file is encoded, and reads it. Nothing is ever replaced by a question mark. */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Traditional characters as Windows writes them; not every Java has it. */
    private static final Charset BIG5 = Charset.isSupported("x-windows-950") ? Charset.forName("x-windows-950") : null;
    /** As far as characters are looked at to tell encodings apart. */
    private static final int SAMPLE = 100_000;
    /** Share of control characters above which a file is no text. */
    private static final double BINARY_CONTROLS = 0.01;
    /** A guessed encoding must make at least this share of the characters outside ASCII usual ones. */
    private static final double USUAL = 0.45;

    /** With fewer usual characters than this, UTF-16 is guessed only when every character is a usual one. */
    private static final int FEW = 8;

    private final Texts texts;
    private BitSet usual;
    private BitSet usualTraditional;

    public TextDecoder(Texts texts) {
        this.texts = texts;
    }

    /**
     * Decodes a text file.
     *
     * @throws HeyiException when it is no text, or has bytes that its encoding does not allow
     */
    public DecodedText decode(SourceFile file) {
        byte[] bytes = file.bytes();
        Magic magic = Magic.of(bytes);
        if (magic != Magic.NONE && magic != Magic.HTML) {
            throw new HeyiException(texts.get("error.looksLike", file.name(), texts.get("magic." + magic)));
        }
        DecodedText marked = byMark(file);
        if (marked != null) {
            return marked;
        }
        boolean zero = indexOf(bytes, (byte) 0) >= 0;
        String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null && !zero) {
            return checked(file, new DecodedText(utf8, "UTF-8", false, true));
        }
        Utf8Damage damage = Utf8Damage.of(bytes);
        if (damage.likely()) {
            throw undecodable(file, damage.first(), "UTF-8");
        }
        DecodedText guessed = guess(bytes);
        if (guessed != null) {
            return checked(file, guessed);
        }
        if (zero || controls(new String(bytes, StandardCharsets.ISO_8859_1)) > BINARY_CONTROLS) {
            throw binary(file, bytes);
        }
        throw undecodable(file, damage.first(), "UTF-8 / GB18030 / UTF-16 / Big5");
    }

    private DecodedText byMark(SourceFile file) {
        byte[] bytes = file.bytes();
        Charset charset;
        int length = 2;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            length = 3;
        } else if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            charset = GB18030;
            length = 4;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
        } else {
            return null;
        }
        String text = strict(bytes, length, charset);
        if (text == null) {
            throw undecodable(file, firstBad(bytes, length, charset), charset.name());
        }
        return checked(file, new DecodedText(text, charset.name(), true, true));
    }

    private DecodedText checked(SourceFile file, DecodedText decoded) {
        String text = decoded.text();
        if (text.codePoints().allMatch(Chars::blank)) {
            throw new HeyiException(texts.get("error.blank", file.name()));
        }
        if (text.indexOf('\0') >= 0 || controls(text) > BINARY_CONTROLS) {
            throw binary(file, file.bytes());
        }
        boolean exact = decoded.charset().startsWith("UTF") || Arrays.equals(
                text.getBytes(Charset.forName(decoded.charset())),
                decoded.byteOrderMark() ? Arrays.copyOfRange(file.bytes(), 4, file.bytes().length) : file.bytes());
        return new DecodedText(text, decoded.charset(), decoded.byteOrderMark(), exact);
    }

    private DecodedText guess(byte[] bytes) {
        DecodedText best = null;
        double bestScore = USUAL;
        for (Charset charset : new Charset[] {GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, BIG5}) {
            boolean wide = charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_16BE;
            if (charset == null || wide && bytes.length % 2 != 0) {
                continue;
            }
            BitSet known = charset == BIG5 ? usualTraditional() : usual();
            String text = strict(bytes, 0, charset);
            double score = text == null ? 0 : plausibility(text, known);
            // A few bytes are soon two or three Chinese characters in UTF-16: chance, not text.
            boolean chance = text != null && charset != GB18030 && score < 1
                    && text.chars().filter(known::get).limit(FEW).count() < FEW;
            if (score > bestScore && !chance) {
                bestScore = score;
                best = new DecodedText(text, charset.name(), false, true);
            }
        }
        return best;
    }

    /** From 0, nonsense, to 1: the share of usual characters among those that tell something. */
    private static double plausibility(String text, BitSet usual) {
        int good = 0;
        int all = 0;
        int ascii = 0;
        int length = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A) {
                    return 0;
                }
                ascii++;
                continue;
            }
            all++;
            if (usual.get(c) || c >= 0x3000 && c <= 0x3020 || c >= 0xFF01 && c <= 0xFF5E
                    || c >= 0x2010 && c <= 0x2026) {
                good++;
            }
        }
        return all == 0 ? ascii == 0 ? 0 : 1 : (double) good / all;
    }

    /** The 3,755 characters of the first level of GB 2312, the common ones. */
    private BitSet usual() {
        if (usual == null) {
            usual = han(GB18030, 0xB0, 0xD7);
        }
        return usual;
    }

    /** The 5,401 characters of the first level of Big5. */
    private BitSet usualTraditional() {
        if (usualTraditional == null) {
            usualTraditional = han(BIG5, 0xA4, 0xC6);
        }
        return usualTraditional;
    }

    /** The Chinese characters of two bytes whose first byte is one of these. */
    private static BitSet han(Charset charset, int first, int last) {
        BitSet found = new BitSet(0x10000);
        for (int high = first; high <= last; high++) {
            for (int low = charset == GB18030 ? 0xA1 : 0x40; low <= 0xFE; low++) {
                new String(new byte[] {(byte) high, (byte) low}, charset).chars().filter(Chars::han).forEach(found::set);
            }
        }
        return found;
    }

    private HeyiException binary(SourceFile file, byte[] bytes) {
        int place = 0;
        while (place < bytes.length - 1 && (bytes[place] < 0 || bytes[place] >= ' ' || bytes[place] == '\n'
                || bytes[place] == '\r' || bytes[place] == '\t')) {
            place++;
        }
        return new HeyiException(texts.get("error.binary", file.name(), place));
    }

    private HeyiException undecodable(SourceFile file, int offset, String charset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += file.bytes()[i] == '\n' ? 1 : 0;
        }
        return new HeyiException(texts.get("error.undecodable", file.name(), line, offset, charset));
    }

    private static double controls(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B && c != 0x1A || c == 0x7F) {
                controls++;
            }
        }
        return (double) controls / length;
    }

    private static String strict(byte[] bytes, int offset, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int firstBad(byte[] bytes, int offset, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /**
     * How much of a file that is not valid UTF-8 is UTF-8 all the same. Chinese takes three bytes a character there,
     * a pattern that other encodings hit by chance in few places only.
     */
    private record Utf8Damage(int characters, int bad, int first) {

        static Utf8Damage of(byte[] bytes) {
            int characters = 0;
            int bad = 0;
            int first = -1;
            int i = 0;
            while (i < bytes.length) {
                int lead = bytes[i] & 0xFF;
                int more = lead < 0x80 ? 0 : lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2
                        : lead >= 0xF0 && lead < 0xF5 ? 3 : -1;
                int seen = 0;
                while (seen < more && i + 1 + seen < bytes.length && (bytes[i + 1 + seen] & 0xC0) == 0x80) {
                    seen++;
                }
                if (seen == more) {
                    characters += more >= 2 ? 1 : 0;
                    i += more + 1;
                } else {
                    first = first < 0 ? i : first;
                    bad++;
                    i += 1 + seen;
                }
            }
            return new Utf8Damage(characters, bad, Math.max(first, 0));
        }

        boolean likely() {
            return bad > 0 && characters > 4 * bad;
        }
    }
}
