package org.heyi.importing.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Looks whether a PDF would fill the memory: the library unpacks every stream that it needs, already while it looks for the pages,
 * and all of it at once. Streams packed by other means than Deflate, which no producer of today writes, are not looked into.
 */
final class PackedStreams {

    /** Largest stream, and all of them together, unpacked, in bytes. */
    private static final long LARGEST = 128L << 20;
    private static final long ALL = 1L << 30;
    /** How often a stream is unpacked that was packed several times. */
    private static final int LAYERS = 4;
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private PackedStreams() {
    }

    /**
     * @param pdf the file
     * @return whether it unpacks to more than a report can have
     */
    static boolean tooLarge(byte[] pdf) {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        for (int i = 0; i + KEYWORD.length + 2 < pdf.length; i++) {
            if (pdf[i] != 's' || !java.util.Arrays.equals(pdf, i, i + KEYWORD.length, KEYWORD, 0, KEYWORD.length)) {
                continue;
            }
            int start = i + KEYWORD.length;
            start += pdf[start] == '\r' ? 1 : 0;
            start += pdf[start] == '\n' ? 1 : 0;
            long size = unpacked(new ByteArrayInputStream(pdf, start, pdf.length - start), buffer);
            all += size;
            if (size > LARGEST || all > ALL) {
                return true;
            }
            i = start - 1;
        }
        return false;
    }

    /** How much comes out, as far as that is of interest; what is not packed, or not any further, counts nothing. */
    private static long unpacked(InputStream packed, byte[] buffer) {
        long size = 0;
        boolean packing = false;
        InputStream in = packed;
        try {
            for (int layer = 0; layer < LAYERS; layer++) {
                PushbackInputStream begin = new PushbackInputStream(in, 2);
                int first = begin.read();
                int second = begin.read();
                if (second >= 0) {
                    begin.unread(second);
                    begin.unread(first);
                }
                boolean deflated = second >= 0 && (first & 0x0F) == 8 && (first << 8 | second) % 31 == 0;
                in = deflated ? new InflaterInputStream(begin) : begin;
                packing |= deflated;
                if (!deflated) {
                    break;
                }
            }
            if (packing) {
                for (int read = in.read(buffer); read > 0 && size <= LARGEST; read = in.read(buffer)) {
                    size += read;
                }
            }
            in.close();
        } catch (IOException e) {
            // Not packed after all, or cut off: the library says so where it matters.
            return size;
        }
        return size;
    }
}
