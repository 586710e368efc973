package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Color;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Palette;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.1 reckons it, and the style sheets against the palette. */
class PaletteTest {

    @Test
    void textIsLegibleOnEveryGround() {
        List<String> weak = new ArrayList<>();
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (Color ground : List.of(palette.paper(), palette.chrome(), palette.card())) {
                check(weak, palette, "text", palette.text(), ground, 4.5);
                check(weak, palette, "secondary", palette.secondary(), ground, 4.5);
                check(weak, palette, "error", palette.error(), ground, 4.5);
                check(weak, palette, "pale", palette.pale(), ground, 3);
                for (AnnotationKind kind : AnnotationKind.VALUES) {
                    check(weak, palette, kind.getName(), palette.mark(kind), ground, 4.5);
                }
            }
            check(weak, palette, "on accent", palette.onAccent(), palette.accent(), 4.5);
            for (AnnotationKind kind : AnnotationKind.VALUES) {
                check(weak, palette, "text on " + kind.getName(), palette.text(), palette.ground(kind), 4.5);
                check(weak, palette, kind.getName() + " on its ground", palette.mark(kind), palette.ground(kind), 3);
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
        double contrast = contrast(one, other);
        if (contrast < least) {
            weak.add(String.format("%s %s on %s: %.2f", palette.dark() ? "dark" : "light", what, other, contrast));
        }
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
