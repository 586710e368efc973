package org.heyi.workbench;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;

/**
 * The colours of what we draw ourselves, in one place, light and dark. What native controls are painted with stands in
 * css/; a test holds the two against each other. Text has a contrast of at least 4.5:1 on every ground it is drawn on,
 * marks and the ring of the focus at least 3:1.
 *
 * @param dark whether this is the dark one
 * @param paper ground of the reader and of tables
 * @param chrome ground of everything around
 * @param card ground of a card
 * @param line hair lines
 * @param text main text
 * @param secondary text that is less important
 * @param pale paragraph numbers and the like, on paper, chrome and cards
 * @param accent the one accent colour
 * @param accentSoft ground of what is selected
 * @param onAccent text on accent
 * @param error text of errors
 * @param marks colour of a kind of comment for text and lines
 * @param grounds soft ground of a kind of comment
 */
public record Palette(boolean dark, Color paper, Color chrome, Color card, Color line, Color text, Color secondary,
        Color pale, Color accent, Color accentSoft, Color onAccent, Color error, Map<AnnotationKind, Color> marks,
        Map<AnnotationKind, Color> grounds) {

    /** For a light desktop. */
    public static final Palette LIGHT = new Palette(false, hex("FFFFFF"), hex("F6F5F4"), hex("FFFFFF"), hex("E1DFDC"),
            hex("1F2328"), hex("5A6068"), hex("686E77"), hex("2457A6"), hex("E3ECF9"), hex("FFFFFF"), hex("B3261E"),
            kinds("5A626B", "1D62BA", "1B7440", "8A5900", "7446B8", "BB342B", "0A6E79"),
            kinds("E9EBED", "DDEAFB", "DCF2E3", "FCEFCB", "ECE2FA", "FBE2DF", "D5F0F2"));

    /** For a dark desktop. */
    public static final Palette DARK = new Palette(true, hex("222326"), hex("2B2C30"), hex("2B2C30"), hex("414349"),
            hex("DCDEE2"), hex("A9AEB6"), hex("9198A1"), hex("7FAEF0"), hex("2C405E"), hex("14181F"), hex("F2918A"),
            kinds("B0B6BE", "86B7F7", "7CCB9B", "E3B75C", "C2A5F2", "F2928A", "70CAD4"),
            kinds("3B3E44", "233B5C", "1F4531", "493A18", "3D305A", "53292A", "194549"));

    private static final double READABLE = 4.5;
    private static final String KEY = Palette.class.getName();

    /**
     * @param display the display
     * @return the palette in force there
     */
    public static Palette of(Display display) {
        return display.getData(KEY) instanceof Palette palette ? palette : LIGHT;
    }

    /**
     * Puts this palette in force.
     *
     * @param display the display
     */
    public void install(Display display) {
        display.setData(KEY, this);
    }

    /**
     * @param kind a kind of comment
     * @return its colour for text and lines
     */
    public Color mark(AnnotationKind kind) {
        return marks.get(kind);
    }

    /**
     * @param kind a kind of comment
     * @return its soft ground
     */
    public Color ground(AnnotationKind kind) {
        return grounds.get(kind);
    }

    /**
     * @param decision a decision, or null while there is none
     * @return the colour it is written in
     */
    public Color mark(Decision decision) {
        if (decision == null) {
            return secondary;
        }
        return switch (decision) {
            case ADOPTED -> mark(AnnotationKind.ADDITION);
            case PARTLY_ADOPTED -> mark(AnnotationKind.TYPO);
            case NOT_ADOPTED -> mark(AnnotationKind.CRITICISM);
            case TRANSFERRED -> mark(AnnotationKind.WORK_SUGGESTION);
            case REFERENCE, DUPLICATE -> mark(AnnotationKind.OVERALL);
        };
    }

    /**
     * @param over a colour
     * @param under another
     * @param share how much of the first, 0 to 1
     * @return the mixture
     */
    public static Color mix(Color over, Color under, double share) {
        return new Color(mix(over.getRed(), under.getRed(), share), mix(over.getGreen(), under.getGreen(), share),
                mix(over.getBlue(), under.getBlue(), share));
    }

    /**
     * @param chosen colours that a person wants for kinds of comments
     * @return this palette with them: each is made darker or lighter until it can be read here, and has a soft ground of its own
     */
    public Palette with(Map<AnnotationKind, RGB> chosen) {
        if (chosen.isEmpty()) {
            return this;
        }
        Map<AnnotationKind, Color> strong = new EnumMap<>(marks);
        Map<AnnotationKind, Color> soft = new EnumMap<>(grounds);
        chosen.forEach((kind, wanted) -> {
            Color plain = new Color(wanted);
            Color ground = mix(plain, paper, dark ? 0.25 : 0.15);
            Color readable = plain;
            for (double share = 0.95; share >= 0 && (contrast(readable, ground) < READABLE || contrast(readable, chrome) < READABLE); share -= 0.05) {
                readable = mix(plain, dark ? new Color(255, 255, 255) : new Color(0, 0, 0), share);
            }
            strong.put(kind, readable);
            soft.put(kind, ground);
        });
        return new Palette(dark, paper, chrome, card, line, text, secondary, pale, accent, accentSoft, onAccent, error, Map.copyOf(strong),
                Map.copyOf(soft));
    }

    /**
     * @param one a colour
     * @param other another
     * @return how well one is told from the other, 1 to 21, as WCAG 2 reckons it
     */
    public static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dim = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dim + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }

    private static Color hex(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new Color(new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF));
    }

    private static Map<AnnotationKind, Color> kinds(String overall, String wording, String addition, String fact,
            String suggestion, String criticism, String typo) {
        return Map.of(AnnotationKind.OVERALL, hex(overall), AnnotationKind.WORDING, hex(wording),
                AnnotationKind.ADDITION, hex(addition), AnnotationKind.FACT, hex(fact),
                AnnotationKind.WORK_SUGGESTION, hex(suggestion), AnnotationKind.CRITICISM, hex(criticism),
                AnnotationKind.TYPO, hex(typo));
    }
}
