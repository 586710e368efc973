package org.heyi.downloads;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** The program's icon as macOS wants it: one file of pictures in several sizes, made from the drawing. */
public final class AppleIcon {

    /** Types of the pictures in the file by their width in pixels, as {@code iconutil} names them. */
    private static final Map<String, Integer> SIZES = new LinkedHashMap<>();

    static {
        SIZES.put("icp4", 16);
        SIZES.put("icp5", 32);
        SIZES.put("ic07", 128);
        SIZES.put("ic08", 256);
        SIZES.put("ic09", 512);
        SIZES.put("ic10", 1024);
    }

    private static final int HEADER = 8;

    private AppleIcon() {
    }

    /**
     * @param args the drawing (SVG) and the file to write (.icns)
     * @throws IOException if the drawing is none, or the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        SVGDocument drawing = new SVGLoader().load(Path.of(args[0]).toUri().toURL());
        if (drawing == null) {
            throw new IOException("no drawing: " + args[0]);
        }
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pictures);
        for (Map.Entry<String, Integer> each : SIZES.entrySet()) {
            byte[] picture = png(drawing, each.getValue());
            out.write(each.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(HEADER + picture.length);
            out.write(picture);
        }
        try (DataOutputStream file = new DataOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            file.write("icns".getBytes(StandardCharsets.US_ASCII));
            file.writeInt(HEADER + pictures.size());
            pictures.writeTo(file);
        }
    }

    private static byte[] png(SVGDocument drawing, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render(null, graphics, new ViewBox(0, 0, size, size));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
