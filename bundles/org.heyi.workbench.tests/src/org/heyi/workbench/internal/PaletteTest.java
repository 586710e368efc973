package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Palette;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.1 reckons it, and the style sheets against the palette. */
class PaletteTest {

    /** What WCAG asks of text. */
    private static final double TEXT = 4.5;
    /** What it asks of lines and signs. */
    private static final double GRAPHICS = 3;

    /** What text is drawn on beyond the grounds that have a name: what the pointer is on, the row of words to choose from, and the chosen one. */
    private static List<Color> tinted(Palette palette) {
        return List.of(palette.accentSoft(), Palette.mix(palette.text(), palette.paper(), 0.08), Palette.mix(palette.text(), palette.chrome(), 0.08),
                Palette.mix(palette.text(), palette.chrome(), 0.07));
    }

    /** The ground of the chosen one in a row of words. */
    private static Color chosen(Palette palette) {
        return palette.dark() ? Palette.mix(palette.text(), palette.chrome(), 0.2) : palette.card();
    }

    @Test
    void textIsLegibleOnEveryGround() {
        List<String> weak = new ArrayList<>();
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            List<Color> plain = List.of(palette.paper(), palette.chrome(), palette.card());
            for (Color ground : Stream.concat(plain.stream(), tinted(palette).stream()).toList()) {
                check(weak, palette, "text", palette.text(), ground, TEXT);
                check(weak, palette, "secondary", palette.secondary(), ground, TEXT);
                check(weak, palette, "error", palette.error(), ground, TEXT);
                check(weak, palette, "accent", palette.accent(), ground, TEXT);
                for (AnnotationKind kind : AnnotationKind.VALUES) {
                    check(weak, palette, kind.getName(), palette.mark(kind), ground, TEXT);
                }
            }
            for (Color ground : plain) {
                check(weak, palette, "pale", palette.pale(), ground, TEXT);
            }
            check(weak, palette, "on accent", palette.onAccent(), palette.accent(), TEXT);
            check(weak, palette, "on accent under the pointer", palette.onAccent(), Palette.mix(palette.text(), palette.accent(), 0.12), TEXT);
            check(weak, palette, "chosen", palette.text(), chosen(palette), TEXT);
            check(weak, palette, "the ring of the chosen one", palette.accent(), chosen(palette), GRAPHICS);
            for (AnnotationKind kind : AnnotationKind.VALUES) {
                check(weak, palette, "text on " + kind.getName(), palette.text(), palette.ground(kind), TEXT);
                check(weak, palette, "secondary on " + kind.getName(), palette.secondary(), palette.ground(kind), TEXT);
                check(weak, palette, kind.getName() + " on its ground", palette.mark(kind), palette.ground(kind), TEXT);
            }
        }
        assertEquals(List.of(), weak);
    }

    /** Whatever colour a person wants for a kind, it can be read. */
    @Test
    void coloursOfOnesOwnAreMadeLegible() {
        List<String> weak = new ArrayList<>();
        for (Palette usual : List.of(Palette.LIGHT, Palette.DARK)) {
            for (RGB wanted : List.of(new RGB(255, 255, 0), new RGB(0, 0, 0), new RGB(255, 255, 255), new RGB(128, 128, 128), new RGB(255, 0, 255))) {
                Palette palette = usual.with(Map.of(AnnotationKind.FACT, wanted));
                for (Color ground : List.of(palette.paper(), palette.chrome(), palette.ground(AnnotationKind.FACT))) {
                    check(weak, palette, "wanted " + wanted, palette.mark(AnnotationKind.FACT), ground, TEXT);
                }
                check(weak, palette, "text on " + wanted, palette.text(), palette.ground(AnnotationKind.FACT), TEXT);
            }
        }
        assertEquals(List.of(), weak);
    }

    @Test
    void theStyleSheetsHaveThePalettesColours() throws IOException {
        check("/css/light.css", Palette.LIGHT);
        check("/css/dark.css", Palette.DARK);
    }

    private static void check(String sheet, Palette palette) throws IOException {
        Set<String> known = new TreeSet<>();
        for (Color each : List.of(palette.paper(), palette.chrome(), palette.text(), palette.secondary(), palette.error())) {
            known.add(String.format("#%02X%02X%02X", each.getRed(), each.getGreen(), each.getBlue()));
        }
        Set<String> used = new TreeSet<>();
        try (InputStream in = Palette.class.getResourceAsStream(sheet)) {
            Matcher colours = Pattern.compile("#[0-9A-Fa-f]{6}").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (colours.find()) {
                used.add(colours.group().toUpperCase());
            }
        }
        assertTrue(used.size() >= 4, sheet);
        assertTrue(known.containsAll(used), () -> sheet + " " + used + " of " + known);
    }

    private static void check(List<String> weak, Palette palette, String what, Color one, Color other, double least) {
        double contrast = Palette.contrast(one, other);
        if (contrast < least) {
            weak.add(String.format("%s %s on %s: %.2f", palette.dark() ? "dark" : "light", what, other, contrast));
        }
    }
}
