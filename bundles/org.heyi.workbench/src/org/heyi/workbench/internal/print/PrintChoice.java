package org.heyi.workbench.internal.print;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.heyi.collation.Attribution;
import org.heyi.export.ExportOption;
import org.heyi.workbench.ViewState;

/**
 * What somebody wants on paper.
 *
 * @param what the report, with comments or without, or a list of them
 * @param which the comments; of no meaning for the report alone
 * @param paper value of the exporters' option of that name
 * @param attribution how much is told about who said something
 */
public record PrintChoice(What what, Which which, String paper, Attribution attribution) {

    /** What is printed until somebody chooses otherwise. */
    public static final PrintChoice USUAL = new PrintChoice(What.NOTED, Which.SHOWN, "A4", Attribution.NAMED);

    /** Name of the exporters' option for the paper. */
    public static final String PAPER = "paper";
    private static final String NOTES = "notes";
    private static final String KEY = "print.";

    /** What there is to print. */
    public enum What {
        /** The report alone. */
        REPORT("annotated.pdf"),
        /** The report with comments in the margin. */
        NOTED("annotated.pdf"),
        /** A table of comments. */
        LIST("summary.pdf");

        private final String exporter;

        What(String exporter) {
            this.exporter = exporter;
        }

        /** @return the id of the exporter that makes the pages */
        public String exporter() {
            return exporter;
        }
    }

    /** Which comments. */
    public enum Which {
        /** Those that the filter of the window shows. */
        SHOWN,
        /** Those of the person at the window. */
        MINE,
        /** All that this person may see. */
        ALL
    }

    /** @return for the exporter, what is not as it is by default */
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        if (what == What.REPORT) {
            options.put(NOTES, ExportOption.NO);
        }
        if (!paper.equals(USUAL.paper)) {
            options.put(PAPER, paper);
        }
        return options;
    }

    /**
     * @param view what is remembered of a workspace
     * @return what was chosen there the last time
     */
    public static PrintChoice recall(ViewState view) {
        String paper = view.get(KEY + PAPER);
        return new PrintChoice(one(What.class, view.get(KEY + "what"), USUAL.what), one(Which.class, view.get(KEY + "which"), USUAL.which),
                paper == null ? USUAL.paper : paper, one(Attribution.class, view.get(KEY + "attribution"), USUAL.attribution));
    }

    /** @param view where it is kept for the next time */
    public void remember(ViewState view) {
        view.set(KEY + "what", what.name());
        view.set(KEY + "which", which.name());
        view.set(KEY + PAPER, paper);
        view.set(KEY + "attribution", attribution.name());
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElse(otherwise);
    }
}
