package org.heyi.extras.meaning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Parts texts into the words of BERT's Chinese vocabulary, as the model was taught: each Chinese character by itself, other words in pieces. */
public final class WordPieces {

    private static final String CONTINUED = "##";
    /** A word longer than this is unknown as a whole. */
    private static final int LONGEST_WORD = 100;
    /** ASCII that is punctuation here, although Unicode calls some of it symbols. */
    private static final String ASCII_MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Map<String, Long> vocabulary = new HashMap<>();
    private final long begin;
    private final long end;
    private final long unknown;

    /**
     * @param tokenizer a tokenizer.json with a WordPiece model
     * @throws IOException when it cannot be read
     */
    public WordPieces(InputStream tokenizer) throws IOException {
        new ObjectMapper().readTree(tokenizer).path("model").path("vocab").properties()
                .forEach(each -> vocabulary.put(each.getKey(), each.getValue().asLong()));
        begin = vocabulary.get("[CLS]");
        end = vocabulary.get("[SEP]");
        unknown = vocabulary.get("[UNK]");
    }

    /**
     * @param text any text
     * @param most how many numbers at most, both ends included; what is beyond is left out
     * @return the numbers of its words, with those for its beginning and end
     */
    public long[] of(String text, int most) {
        List<Long> pieces = new ArrayList<>();
        pieces.add(begin);
        for (String word : words(text)) {
            pieces(word, pieces);
            if (pieces.size() >= most) {
                break;
            }
        }
        List<Long> kept = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), most - 1)));
        kept.add(end);
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<String> words(String text) {
        StringBuilder spaced = new StringBuilder();
        text.codePoints().filter(each -> each != 0 && each != 0xFFFD && !isControl(each)).forEach(each -> {
            if (Character.isWhitespace(each) || Character.getType(each) == Character.SPACE_SEPARATOR) {
                spaced.append(' ');
            } else if (isChinese(each)) {
                spaced.append(' ').appendCodePoint(each).append(' ');
            } else {
                spaced.appendCodePoint(each);
            }
        });
        StringBuilder parted = new StringBuilder();
        spaced.codePoints().forEach(each -> {
            if (isMark(each)) {
                parted.append(' ').appendCodePoint(each).append(' ');
            } else {
                parted.appendCodePoint(each);
            }
        });
        return List.of(parted.toString().strip().split(" +"));
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        boolean isBlank = character == '\t' || character == '\n' || character == '\r';
        return !isBlank && (type == Character.CONTROL || type == Character.FORMAT || type == Character.PRIVATE_USE || type == Character.UNASSIGNED
                || type == Character.SURROGATE);
    }

    private static boolean isChinese(int character) {
        return character >= 0x4E00 && character <= 0x9FFF || character >= 0x3400 && character <= 0x4DBF || character >= 0x20000 && character <= 0x2CEAF
                || character >= 0xF900 && character <= 0xFAFF || character >= 0x2F800 && character <= 0x2FA1F;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> ASCII_MARKS.indexOf(character) >= 0;
        };
    }

    /** The longest known piece first, then what is left. */
    private void pieces(String word, List<Long> pieces) {
        if (word.isEmpty()) {
            return;
        }
        List<Long> found = new ArrayList<>();
        for (int from = 0; from < word.length();) {
            int to = word.length();
            Long piece = null;
            while (piece == null && to > from) {
                piece = vocabulary.get((from == 0 ? "" : CONTINUED) + word.substring(from, to));
                to -= piece == null ? 1 : 0;
            }
            if (piece == null || word.length() > LONGEST_WORD) {
                pieces.add(unknown);
                return;
            }
            found.add(piece);
            from = to;
        }
        pieces.addAll(found);
    }
}
