package org.heyi.collation.figures;

import java.math.BigDecimal;
import java.util.Objects;

import org.heyi.base.Texts;
import org.heyi.model.report.Paragraph;

/**
 * A number in the text of a report.
 *
 * @param kind whether it is a figure, or what else
 * @param value how many of its unit, 万 and 亿 multiplied out; negative for a fall, as in 下降3%; for a range its lower end. For a date the
 *        year, month or day that stands first; for a name 0
 * @param upper the upper end of a range; null where there is none
 * @param exact whether the words say so much and no more: not 近, 余, 约, 超过, 以上, 左右
 * @param writtenUnit the unit as it stands there, e.g. 亿元, 万人; empty where none does
 * @param unit the unit that the value is in, the same word for all that mean the same, e.g. 元, 人, %, 个百分点; empty where none stands there
 * @param measure what it says of its subject
 * @param subject what it is about; empty where the words do not tell
 * @param paragraph where it stands
 * @param start UTF-16 offset of its first character in the paragraph's text
 * @param end UTF-16 offset behind its unit
 * @param sentenceStart UTF-16 offset of the first character of its sentence
 * @param sentenceEnd UTF-16 offset behind its sentence, the full stop included
 */
public record Figure(Kind kind, BigDecimal value, BigDecimal upper, boolean exact, String writtenUnit, String unit, Measure measure, String subject,
        Paragraph paragraph, int start, int end, int sentenceStart, int sentenceEnd) {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /** What a number is. */
    public enum Kind {
        /** So many of something. */
        FIGURE,
        /** A day, a month, a year, or years that are a time: 五年来. */
        DATE,
        /** One of a row: 第十八届. */
        ORDINAL,
        /** Part of a name: “十三五”, PM2.5, 500强. */
        NAME;

        /** @return localised */
        public String label() {
            return TEXTS.get("kind." + name());
        }
    }

    /** No null but that of {@code upper}. */
    public Figure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(paragraph, "paragraph");
    }

    /** @return its words, with its unit */
    public String text() {
        return paragraph.getText().substring(start, end);
    }

    /** @return the sentence that it stands in */
    public String sentence() {
        return paragraph.getText().substring(sentenceStart, sentenceEnd).strip();
    }

    /** @return the value without an exponent, with both ends where it is a range */
    public String plain() {
        return upper == null ? value.toPlainString() : value.toPlainString() + "—" + upper.toPlainString();
    }

    /** @return whether both say as much, whatever it is of */
    boolean isSameValue(Figure other) {
        return value.compareTo(other.value) == 0 && exact == other.exact
                && (upper == null ? other.upper == null : other.upper != null && upper.compareTo(other.upper) == 0);
    }

    /** The same said as another figure says it: by how much something fell, if that does. */
    Figure saying(Figure other) {
        boolean falls = other.value.signum() < 0 && value.signum() > 0;
        BigDecimal otherEnd = falls && upper != null ? upper.negate() : upper;
        return new Figure(kind, falls ? value.negate() : value, otherEnd, exact, writtenUnit, unit, other.measure, subject,
                paragraph, start, end, sentenceStart, sentenceEnd);
    }

    Figure about(String other) {
        return new Figure(kind, value, upper, exact, writtenUnit, unit, measure, other, paragraph, start, end, sentenceStart, sentenceEnd);
    }
}
