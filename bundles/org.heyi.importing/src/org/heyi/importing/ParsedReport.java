package org.heyi.importing;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as read from a file. Paragraphs, pieces set aside and the white space between them give
 * {@link #rawText()} again.
 *
 * @param source where the text came from
 * @param profile how it was treated
 * @param rawText the whole decoded text, exactly
 * @param title the title, cleaned; empty when none was found
 * @param date the day of the report, null when none was found
 * @param dateLine the date line, cleaned; empty when there is none
 * @param meeting name of the meeting, such as 和平区第十八届人民代表大会第一次会议; empty when unknown
 * @param organisation what the speaker speaks for, such as 和平区人民政府; empty when unknown
 * @param speaker name of the speaker; empty when unknown
 * @param post office of the speaker, such as 区长; empty when unknown
 * @param sections all sections in the order of the text
 * @param paragraphs all paragraphs in the order of the text
 * @param setAside what was found to be no part of the report, in the order of the text
 * @param warnings what a person should look at
 * @param normalisations what the clean-up changed, by rule
 * @param comments comments that came with the file, in its order
 * @param amendments tracked changes that came with the file, in the order of the text
 * @param overrules what people decided against the reader
 */
public record ParsedReport(SourceText source, Profile profile, String rawText, String title, LocalDate date,
        String dateLine, String meeting, String organisation, String speaker, String post,
        List<ParsedSection> sections, List<ParsedParagraph> paragraphs, List<ParsedSetAside> setAside,
        List<ParseWarning> warnings, List<Normalisation> normalisations, List<ParsedComment> comments,
        List<ParsedAmendment> amendments, Overrules overrules) {

    /** Copies the lists: what was given cannot change it later. */
    public ParsedReport {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        setAside = List.copyOf(setAside);
        warnings = List.copyOf(warnings);
        normalisations = List.copyOf(normalisations);
        comments = List.copyOf(comments);
        amendments = List.copyOf(amendments);
    }

    /** @return the paragraphs that begin with —— */
    public List<ParsedParagraph> leadItems() {
        return paragraphs.stream().filter(p -> p.kind() == ParsedParagraphKind.LEAD_ITEM).toList();
    }

    /** @return number of characters of all paragraphs, white space not counted */
    public int characters() {
        return paragraphs.stream().mapToInt(p -> TextCounts.characters(p.text())).sum();
    }

    /** @return number of characters set aside, white space not counted */
    public int setAsideCharacters() {
        return setAside.stream().mapToInt(ParsedSetAside::characters).sum();
    }

    /** @return the cleaned text, one paragraph a line, each line ended by a line feed */
    public String plainText() {
        StringBuilder out = new StringBuilder();
        for (ParsedParagraph paragraph : paragraphs) {
            out.append(paragraph.text()).append('\n');
        }
        return out.toString();
    }

    /**
     * The bytes of the text file that this was read from.
     *
     * @return the bytes
     * @throws IllegalStateException when the source was no text file
     */
    public byte[] rawBytes() {
        if (source.charset().isEmpty()) {
            throw new IllegalStateException(source.fileName() + " was no text file");
        }
        String text = source.byteOrderMark() ? '\uFEFF' + rawText : rawText;
        return text.getBytes(Charset.forName(source.charset()));
    }
}
