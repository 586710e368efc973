package org.heyi.importing.internal.structure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.heyi.importing.Fact;
import org.heyi.importing.ParsedHeadingStyle;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.Block;

/**
 * Title, date line and speaker of a report: the short lines above its salutation. Which of them is the title is told by
 * what it calls itself and by where it stands, not by being the first.
 */
final class Head {

    /** The salutation stands within so many paragraphs. */
    private static final int WITHIN = 40;
    private static final int TITLE_LENGTH = 60;
    private static final int LONGEST_LINE = 150;
    /** A whole sentence that is longer is text, no line of a head. */
    private static final int SENTENCE = 40;
    /** A head in running text ends within so many characters. */
    private static final int RUNNING = 600;
    private static final int RUNNING_PARAGRAPHS = 4;
    /** What speaks for a line being the title. */
    private static final int CALLED_REPORT = 8;
    private static final int CALLED_OTHERWISE = 6;
    private static final int STYLED = 4;
    private static final int ABOVE_DATE = 3;
    private static final int REPEATED = 2;
    private static final int FIRST = 1;

    private final List<String> texts;
    private final List<Block> blocks;
    private final ParsedParagraphKind[] kinds;
    private final Set<Fact> doubts = EnumSet.noneOf(Fact.class);
    private final int end;
    private boolean saluted;
    private boolean pieces;
    private String title = "";
    private String dateLine = "";
    private LocalDate date;
    private String meeting = "";
    private Speaker speaker = Speaker.UNKNOWN;

    /**
     * @param texts the cleaned paragraphs
     * @param blocks what the file's format, or a person, says about each
     * @param kinds what each is, null where it is not known; the lines of the head are written into it
     * @param givenTitle the title that a person gave, empty without
     */
    Head(List<String> texts, List<Block> blocks, ParsedParagraphKind[] kinds, String givenTitle) {
        this.texts = texts;
        this.blocks = blocks;
        this.kinds = kinds;
        end = end();
        dates();
        title(givenTitle);
        speakers();
        running();
        for (int i = 0; i < end; i++) {
            if (meeting.isEmpty() && texts.get(i).length() <= LONGEST_LINE) {
                meeting = DateLine.anyMeeting(texts.get(i));
            }
            if (kinds[i] == null && saluted && (date == null || speaker.post().isEmpty())) {
                facts(texts.get(i));
            }
            if (kinds[i] == null && texts.get(i).length() <= TITLE_LENGTH && !Chars.endsSentence(texts.get(i))) {
                kinds[i] = ParsedParagraphKind.SUBTITLE;
            }
        }
    }

    /** Where the head ends: at the salutation, or at the first heading or long paragraph. */
    private int end() {
        int limit = Math.min(WITHIN, texts.size());
        boolean numbered = false;
        for (int i = 0; i < limit; i++) {
            String text = texts.get(i);
            numbered |= i > 0 && Marker.of(text) != null;
            boolean sentence = Chars.endsSentence(text) && text.length() > SENTENCE && !Phrases.told(text);
            // Numbers above the salutation are a table of contents; above a call in the text they are headings.
            if (Phrases.salutation(text) && !(numbered && Chars.endsSentence(text))) {
                saluted = true;
                return i;
            }
            if (blocks.get(i).ruledHeading() || sentence || text.length() > LONGEST_LINE || Phrases.opening(text)) {
                limit = i;
            }
        }
        // Without a salutation, what follows the date line, the speaker or the title is the text.
        int last = -1;
        for (int i = 0; i < limit && !Chars.endsSentence(texts.get(i)) && Marker.of(texts.get(i)) == null; i++) {
            String text = texts.get(i);
            if (DateLine.of(text) != null || i > 0 && Speaker.of(text) != null || kinds[i] == ParsedParagraphKind.TITLE
                    || last == i - 1 && i > 0 && Speaker.name(text)
                    || titleLike(i) && (last < 0 ? Phrases.titleEnd(text) : last == i - 1 && Phrases.report(text))) {
                last = i;
            }
        }
        return last + 1;
    }

    private void dates() {
        for (int i = 0; i < end; i++) {
            DateLine parts = blocks.get(i).alone() ? null : DateLine.of(texts.get(i));
            if (parts == null || kinds[i] != null) {
                continue;
            }
            kinds[i] = ParsedParagraphKind.DATE_LINE;
            dateLine = dateLine.isEmpty() ? texts.get(i) : dateLine;
            date = date == null ? parts.date() : date;
            meeting = meeting.isEmpty() ? parts.meeting() : meeting;
            speaker = parts.speaker() == null ? speaker : speaker.or(parts.speaker());
        }
    }

    private void title(String given) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < texts.size() && best < 0; i++) {
            best = blocks.get(i).alone() && kinds[i] == ParsedParagraphKind.TITLE ? i : best;
        }
        boolean byHand = best >= 0;
        for (int i = 0; i < end && !byHand; i++) {
            int weight = kinds[i] != null || !titleLike(i) ? 0 : weight(i);
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        for (int i = 0; i < end && !byHand && !given.isEmpty(); i++) {
            best = kinds[i] == null && bare(texts.get(i)).equals(bare(given)) ? i : best;
        }
        if (best >= 0) {
            kinds[best] = ParsedParagraphKind.TITLE;
            title = Phrases.withoutAddition(texts.get(best));
            if (!byHand && most < CALLED_OTHERWISE) {
                doubts.add(Fact.TITLE);
            }
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    /** What speaks for a line being the title; 0 when nothing does. */
    private int weight(int i) {
        String text = texts.get(i);
        int weight = Phrases.report(text) ? CALLED_REPORT : Phrases.titleEnd(text) ? CALLED_OTHERWISE : 0;
        weight += blocks.get(i).level() == 1 ? STYLED : 0;
        int anchor = anchor();
        boolean anchored = saluted || anchor < end;
        if (weight == 0 && !anchored || Phrases.told(text) || Speaker.of(text) != null && i > 0) {
            return 0;
        }
        boolean last = true;
        boolean repeated = false;
        for (int k = 0; k < end; k++) {
            last &= k <= i || k >= anchor || kinds[k] != null || !titleLike(k);
            repeated |= k != i && texts.get(k).endsWith(text);
        }
        return weight + (last && i < anchor && anchor < end ? ABOVE_DATE : 0) + (repeated ? REPEATED : 0) + (i == 0 ? FIRST : 0);
    }

    /** The line that the title stands above: the first one with day, meeting or speaker, or the head's end. */
    private int anchor() {
        for (int i = 0; i < end; i++) {
            if (kinds[i] == ParsedParagraphKind.DATE_LINE || i > 0 && Speaker.of(texts.get(i)) != null) {
                return i;
            }
        }
        return end;
    }

    private boolean titleLike(int i) {
        String text = texts.get(i);
        return !text.isEmpty() && text.length() <= TITLE_LENGTH && Marker.of(text) == null && !Chars.endsSentence(text)
                && !text.startsWith("——") && "，；：、,;:".indexOf(text.charAt(text.length() - 1)) < 0
                && !text.matches("[（(【].*[）)】]") && text.codePoints().anyMatch(Chars::han);
    }

    private void speakers() {
        for (int i = 0; i < end; i++) {
            if (kinds[i] != null) {
                continue;
            }
            String text = texts.get(i);
            Speaker parts = Speaker.of(text);
            if (parts != null && (speaker.post().isEmpty() || speaker.name().isEmpty() && parts.post().isEmpty())) {
                kinds[i] = ParsedParagraphKind.SPEAKER;
                speaker = parts.or(speaker);
            } else if (speaker.name().isEmpty() && Speaker.name(text) && besideFacts(i)
                    && (i > 0 && kinds[i - 1] == ParsedParagraphKind.SPEAKER || Speaker.familyName(text))) {
                kinds[i] = ParsedParagraphKind.SPEAKER;
                speaker = speaker.or(new Speaker("", "", text.replace(" ", "")));
            }
        }
        if (!speaker.name().isEmpty() && speaker.post().isEmpty()) {
            doubts.add(Fact.SPEAKER);
        }
    }

    /** Whether a line with day, office or title stands right above or below. */
    private boolean besideFacts(int i) {
        return i > 0 && kinds[i - 1] != null || i + 1 < end && kinds[i + 1] == ParsedParagraphKind.DATE_LINE
                || i + 1 < end && Speaker.of(texts.get(i + 1)) != null;
    }

    /** Day, meeting and speaker where the end of the head, or all of it, stands in a line with the salutation. */
    private void running() {
        if (saluted) {
            return;
        }
        StringBuilder head = new StringBuilder();
        for (int i = end; i < Math.min(end + RUNNING_PARAGRAPHS, texts.size()); i++) {
            String text = texts.get(i);
            int[] salutation = Phrases.salutationInside(text, RUNNING);
            Marker marker = Marker.of(text);
            pieces |= salutation != null && marker != null && marker.style() == ParsedHeadingStyle.ARABIC;
            int from = marker == null ? 0 : marker.rest();
            if (salutation != null) {
                head.append(text, Math.min(from, salutation[0]), salutation[0]);
                saluted = head.length() > 0;
                facts(head.toString());
                return;
            }
            head.append(text, from, text.length());
            if (head.length() > RUNNING) {
                return;
            }
        }
    }

    /** What is not known yet, out of a line with several things. */
    private void facts(String line) {
        date = date == null ? DateLine.anyDate(line) : date;
        meeting = meeting.isEmpty() ? DateLine.anyMeeting(line) : meeting;
        String[] words = line.strip().split("[\\s|]+");
        for (int i = words.length - 1; i >= 0 && speaker.post().isEmpty(); i--) {
            Speaker two = i == 0 ? null : Speaker.of(words[i - 1] + " " + words[i]);
            Speaker one = Speaker.of(words[i]);
            if (two != null && !two.post().isEmpty() && !two.name().isEmpty()) {
                speaker = two.or(speaker);
            } else if (one != null && !one.post().isEmpty()) {
                speaker = one.or(speaker);
            }
        }
    }

    /** The first paragraph after the head. */
    int bodyFrom() {
        return end;
    }

    /** Whether the report addresses an assembly at its beginning. */
    boolean saluted() {
        return saluted;
    }

    /** Whether paragraphs are the numbered pieces of a library's preview: then 2、 is no number of the report. */
    boolean pieces() {
        return pieces;
    }

    /** The title, empty without one. */
    String title() {
        return title;
    }

    /** The line that says day or meeting, empty without one. */
    String dateLine() {
        return dateLine;
    }

    /** The day, null without one. */
    LocalDate date() {
        return date;
    }

    /** The meeting, empty without one. */
    String meeting() {
        return meeting;
    }

    Speaker speaker() {
        return speaker;
    }

    /** Facts for which little speaks. */
    Set<Fact> doubts() {
        return doubts;
    }
}
