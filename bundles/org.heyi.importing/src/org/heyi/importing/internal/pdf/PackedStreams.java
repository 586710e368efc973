package org.heyi.importing.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks whether a PDF would fill the memory: the library unpacks every stream that it needs, already while it looks for the pages,
 * and all of it at once. What is packed with Deflate, as all producers of today do, is looked into before the library sees the
 * file; what is packed by other means or encrypted, before it reads the pages.
 */
final class PackedStreams {

    /** Largest stream, and all of them together, unpacked, in bytes. */
    private static final long LARGEST = 128L << 20;
    private static final long ALL = 1L << 30;
    /** How often a stream is unpacked that was packed several times. */
    private static final int LAYERS = 4;
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private static final Set<String> DEFLATE = Set.of("FlateDecode", "Fl");
    /** What a stream of text may be packed with. */
    private static final Set<String> TEXT_FILTERS = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "ASCIIHexDecode", "AHx",
            "ASCII85Decode", "A85", "RunLengthDecode", "RL", "Crypt");

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

    /**
     * @param document a file that is open, of which no page was read
     * @return whether the streams that could not be looked into before unpack to more than a report can have
     * @throws IOException if an object cannot be read
     */
    static boolean tooLarge(COSDocument document) throws IOException {
        long all = 0;
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream
                    && (document.isEncrypted() || !deflatedAlone(stream))) {
                long size = unpacked(stream);
                all += size;
                if (size > LARGEST || all > ALL) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName name -> List.of(name.getName());
            case COSArray names -> IntStream.range(0, names.size()).mapToObj(names::getName).toList();
            case null, default -> List.of();
        };
    }

    private static boolean deflatedAlone(COSStream stream) {
        return filters(stream).stream().allMatch(DEFLATE::contains);
    }

    /** As {@link #unpacked(InputStream, byte[])}, by the filters that the stream names; pictures count nothing. */
    private static long unpacked(COSStream stream) {
        List<String> filters = filters(stream);
        if (!TEXT_FILTERS.containsAll(filters)) {
            return 0; // only pictures are packed so, and pictures are not looked at
        }
        try {
            InputStream in = stream.createRawInputStream();
            for (int i = 0; i < filters.size(); i++) {
                Bounded out = new Bounded(i + 1 < filters.size());
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
                if (i + 1 == filters.size()) {
                    return out.size;
                }
                in = new ByteArrayInputStream(out.kept.toByteArray());
            }
            return 0;
        } catch (Bounded.Full e) {
            return LARGEST + 1;
        } catch (IOException e) {
            // Broken: the library says so where it matters.
            return 0;
        }
    }

    /** Counts what is written, keeps it if it is to be unpacked further, and takes no more than a report can have. */
    private static final class Bounded extends OutputStream {

        /** More came than a report can have. */
        private static final class Full extends IOException {
            private static final long serialVersionUID = 1;
        }

        private final ByteArrayOutputStream kept;
        private long size;

        Bounded(boolean keeping) {
            kept = keeping ? new ByteArrayOutputStream() : null;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            size += length;
            if (size > LARGEST) {
                throw new Full();
            }
            if (kept != null) {
                kept.write(bytes, from, length);
            }
        }
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
