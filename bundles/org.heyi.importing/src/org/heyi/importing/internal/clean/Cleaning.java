package org.heyi.importing.internal.clean;

import java.util.ArrayList;
import java.util.List;

import org.heyi.importing.OffsetMap;

/** A text on its way through the clean-up rules, with the map back to where it began. */
public final class Cleaning {

    private String text;
    private OffsetMap map;
    private final List<String> rules = new ArrayList<>();

    public Cleaning(String raw) {
        text = raw;
        map = OffsetMap.identity(raw.length());
    }

    public String text() {
        return text;
    }

    public OffsetMap map() {
        return map;
    }

    /** Names of the rules that changed something. */
    public List<String> rules() {
        return rules;
    }

    void changedBy(String rule) {
        rules.add(rule);
    }

    /** Takes over what a rule wrote. */
    void accept(Edit edit) {
        map = map.then(edit.map());
        text = edit.text();
    }

    /** A rewriting of a text from left to right. */
    public static final class Edit {

        private final String source;
        private final StringBuilder out;
        private final OffsetMap.Builder builder = new OffsetMap.Builder();
        private int position;
        private int count;

        Edit(String source) {
            this.source = source;
            this.out = new StringBuilder(source.length());
        }

        /** Replaces {@code source[start, end)}; what lies before it is copied. */
        public void replace(int start, int end, String with) {
            copyTo(start);
            out.append(with);
            builder.replace(end - start, with.length());
            position = end;
            count++;
        }

        int count() {
            return count;
        }

        private void copyTo(int end) {
            out.append(source, position, end);
            builder.copy(end - position);
            position = end;
        }

        String text() {
            copyTo(source.length());
            return out.toString();
        }

        OffsetMap map() {
            copyTo(source.length());
            return builder.build();
        }
    }
}
