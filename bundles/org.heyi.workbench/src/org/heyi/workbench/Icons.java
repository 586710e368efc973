package org.heyi.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/**
 * Our icons: drawings on a grid of 16 with strokes of 1.5, black in the file ({@code #1f2328}) and recoloured for dark
 * grounds. Rendered from SVG at the zoom of the screen. Images are made once for a display and go with it.
 */
public final class Icons {

    private static final String KEY = Icons.class.getName();
    private static final String INK = ink(Palette.LIGHT);
    private static final String LIGHT_INK = ink(Palette.DARK);

    private final Display display;
    private final Map<String, Image> images = new HashMap<>();

    private static String ink(Palette palette) {
        Color text = palette.text();
        return String.format("#%02x%02x%02x", text.getRed(), text.getGreen(), text.getBlue());
    }

    private Icons(Display display) {
        this.display = display;
        display.disposeExec(() -> images.values().forEach(Image::dispose));
    }

    /**
     * @param display the display
     * @return its icons
     */
    public static Icons of(Display display) {
        if (!(display.getData(KEY) instanceof Icons)) {
            display.setData(KEY, new Icons(display));
        }
        return (Icons) display.getData(KEY);
    }

    /**
     * @param name file name in icons/, without its ending
     * @return the icon for the palette in force; not to be disposed of
     */
    public Image get(String name) {
        return get(name, Palette.of(display).dark());
    }

    /**
     * @param name file name in icons/, without its ending
     * @param onDark whether it will stand on a dark ground
     * @return the icon; not to be disposed of
     */
    public Image get(String name, boolean onDark) {
        return images.computeIfAbsent(name + onDark, key -> image(name, onDark));
    }

    private Image image(String name, boolean onDark) {
        String drawing = read(name);
        byte[] svg = (onDark ? drawing.replace(INK, LIGHT_INK) : drawing).getBytes(StandardCharsets.UTF_8);
        ImageDataProvider provider = zoom -> load(svg, zoom);
        return new Image(display, provider);
    }

    private static ImageData load(byte[] svg, int zoom) {
        // The SVG loader takes the size from the drawing: scale that, so that nothing is ever blown up from pixels.
        String text = new String(svg, StandardCharsets.UTF_8);
        int size = Math.round(16 * zoom / 100f);
        String scaled = text.replaceFirst("width=\"16\" height=\"16\"", "width=\"" + size + "\" height=\"" + size + "\"");
        return new ImageLoader().load(new ByteArrayInputStream(scaled.getBytes(StandardCharsets.UTF_8)))[0];
    }

    private static String read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
