package org.heyi.importing.internal.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that are printed on pages: those among the figures of running heads and feet that go up with the pages. */
final class PageNumbers {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");

    /** What is printed less the page of the file; null where pages are not numbered. */
    private final Integer shift;

    private PageNumbers(Integer shift) {
        this.shift = shift;
    }

    /**
     * @param sheets lines by page of the file
     * @param running which of them are page numbers and running heads
     * @return how the pages are numbered
     */
    static PageNumbers of(Map<Integer, List<PdfLine>> sheets, Set<PdfLine> running) {
        Map<Integer, Integer> votes = new HashMap<>();
        int numbered = 0;
        for (Map.Entry<Integer, List<PdfLine>> sheet : sheets.entrySet()) {
            Set<Integer> shifts = new HashSet<>();
            sheet.getValue().stream().filter(running::contains).map(each -> Normalizer.normalize(each.text(), Normalizer.Form.NFKC)).forEach(text -> {
                for (Matcher figures = FIGURES.matcher(text); figures.find();) {
                    shifts.add(Integer.parseInt(figures.group()) - sheet.getKey());
                }
            });
            shifts.forEach(each -> votes.merge(each, 1, Integer::sum));
            numbered += shifts.isEmpty() ? 0 : 1;
        }
        // Where two ways of counting are told as often (第1页共1页), that of the file is the likelier.
        int most = numbered;
        return new PageNumbers(votes.entrySet().stream().filter(each -> each.getValue() * 2 >= most)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(each -> -Math.abs(each.getKey()))).map(Map.Entry::getKey).orElse(null));
    }

    /**
     * @param sheet page of the file, from 1
     * @return its number; that of the file where none are printed; 0 for a cover before the first
     */
    int of(int sheet) {
        return shift == null ? sheet : Math.max(0, sheet + shift);
    }
}
