package org.heyi.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * The typefaces of an official document (GB/T 9704-2012: 小标宋, 黑体, 楷体, 仿宋), as far as this machine has them, and
 * the interface's own face in its two sizes. Fonts are made once for a display and go with it.
 */
public final class Faces {

    /** What a piece of text is set in. */
    public enum Face {
        /** Title: 小标宋. */
        TITLE("FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC",
                "SimSun"),
        /** First level: 黑体. */
        HEI("SimHei", "STHeiti", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"),
        /** Second level: 楷体. */
        KAI("KaiTi_GB2312", "KaiTi", "STKaiti", "Kaiti SC", "AR PL UKai CN", "Noto Serif CJK SC",
                "Source Han Serif SC", "SimSun"),
        /** Body: 仿宋. */
        BODY("FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC",
                "SimSun"),
        /** What is typed as it stands: commands. */
        MONO("Noto Sans Mono CJK SC", "Sarasa Mono SC", "Menlo", "Consolas", "DejaVu Sans Mono"),
        /** The interface. */
        SANS;

        private final List<String> names;

        Face(String... names) {
            this.names = List.of(names);
        }
    }

    private static final String KEY = Faces.class.getName();

    private final Display display;
    private final Map<Face, String> names = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();

    private Faces(Display display) {
        this.display = display;
        display.disposeExec(() -> fonts.values().forEach(Font::dispose));
    }

    /**
     * @param display the display
     * @return its fonts
     */
    public static Faces of(Display display) {
        if (!(display.getData(KEY) instanceof Faces)) {
            display.setData(KEY, new Faces(display));
        }
        return (Faces) display.getData(KEY);
    }

    /**
     * @param face which face
     * @return the name of the font that stands for it on this machine
     */
    public String name(Face face) {
        return names.computeIfAbsent(face, wanted -> wanted.names.stream()
                .filter(name -> display.getFontList(name, true).length > 0)
                .findFirst().orElseGet(() -> display.getSystemFont().getFontData()[0].getName()));
    }

    /**
     * Has the text of reports set in another font from now on; whoever shows one sets it anew.
     *
     * @param name of a font of this machine; empty, or one that it does not have, for the one that suits an official paper
     */
    public void preferForBody(String name) {
        names.remove(Face.BODY);
        if (!name.isEmpty() && display.getFontList(name, true).length > 0) {
            names.put(Face.BODY, name);
        }
    }

    /**
     * @param face which face
     * @param height in points
     * @param style SWT.NORMAL or SWT.BOLD
     * @return the font; not to be disposed of
     */
    public Font font(Face face, int height, int style) {
        return fonts.computeIfAbsent(name(face) + "/" + height + "/" + style,
                key -> new Font(display, new FontData(name(face), height, style)));
    }

    /** @return the interface's font */
    public Font normal() {
        return font(Face.SANS, systemHeight(), SWT.NORMAL);
    }

    /** @return the interface's font, bold */
    public Font bold() {
        return font(Face.SANS, systemHeight(), SWT.BOLD);
    }

    /** @return the smaller of the interface's two sizes */
    public Font small() {
        return font(Face.SANS, systemHeight() - 1, SWT.NORMAL);
    }

    /** @return the smaller size, bold */
    public Font smallBold() {
        return font(Face.SANS, systemHeight() - 1, SWT.BOLD);
    }

    private int systemHeight() {
        return Math.max(9, display.getSystemFont().getFontData()[0].getHeight());
    }
}
