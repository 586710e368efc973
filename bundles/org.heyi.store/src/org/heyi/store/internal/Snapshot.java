package org.heyi.store.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.heyi.model.Archive;
import org.heyi.model.Identified;

/**
 * The whole model in one file beside the database, in the form that is read fastest; it holds nothing that the
 * database does not hold, and may be deleted at any time.
 *
 * <p>It names the last event of the history that it contains, with its hash, and is used only when the history has
 * that event: what came after is replayed. It is ignored when the tables have changed since, or when a byte is wrong.</p>
 *
 * <p>After four bytes the file consists of blocks, each with its length and checksum, so that nothing is taken from a
 * damaged one. The first is the head; in the others stand the objects, a container before what it contains. Numbers
 * are as short as they can be, seven bits in a byte; a text is written where it first occurs and then named by its
 * number.</p>
 */
final class Snapshot {

    private static final int MAGIC = 0x48595331; // HYS1
    /** A block ends with the first object beyond this. */
    private static final int BLOCK = 1 << 20;
    private static final int DAYS = 1 << 12;

    private Snapshot() {
    }

    /** Asked whether the history has an event with that hash. */
    @FunctionalInterface
    interface Known {
        /**
         * @param sequence of the event
         * @param hash its hash
         * @return whether it stands there
         */
        boolean test(long sequence, String hash);
    }

    /** A model, and the last event that it contains. */
    record Content(Loaded loaded, long sequence) {
    }

    /** What the tables look like: a snapshot of other tables cannot be read. */
    private static String layout(Tables tables) {
        StringBuilder text = new StringBuilder();
        for (Table table : tables.all()) {
            text.append(table.name());
            for (Table.Column column : table.list()) {
                text.append(' ').append(column.name).append(column.kind.ordinal());
                column.literals.forEach(literal -> text.append(',').append(literal.getName()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * Writes a snapshot; replaces an earlier one when it is complete.
     *
     * @param file where to
     * @param tables what is kept
     * @param archive the root of a model that is in the database as it is
     * @param kept all its objects with their positions
     * @param sequence number of the last event
     * @param hash its hash
     * @throws IOException when it cannot be written
     */
    static void write(Path file, Tables tables, Archive archive, Map<String, Loaded.Kept> kept, long sequence, String hash)
            throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            new Writer(out, tables).write(archive, kept, sequence, hash);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads a snapshot.
     *
     * @param file where it may be
     * @param tables what is kept
     * @param known whether the history has an event
     * @return the model; null when there is none, or not of these tables or of this history
     * @throws IOException when the file cannot be read or is damaged
     */
    static Content read(Path file, Tables tables, Known known) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BLOCK))) {
            return new Reader(in, tables, Files.size(file)).read(known);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | ClassCastException | ArrayStoreException
                | IllegalArgumentException | DateTimeException | NullPointerException e) {
            // A checksum says that the file is as it was written, not that it was written by us.
            throw new IOException("not what a snapshot says", e);
        }
    }

    private static final class Writer {

        private final DataOutputStream out;
        private final Tables tables;
        private final Map<Table, Integer> numbers = new HashMap<>();
        private final Map<Identified, Integer> indices = new HashMap<>();
        private final Map<String, Integer> texts = new HashMap<>();
        private byte[] block = new byte[BLOCK + (BLOCK >> 2)];
        private int end;

        Writer(DataOutputStream out, Tables tables) {
            this.out = out;
            this.tables = tables;
            tables.all().forEach(table -> numbers.put(table, numbers.size()));
        }

        void write(Archive archive, Map<String, Loaded.Kept> kept, long sequence, String hash) throws IOException {
            List<Identified> all = new ArrayList<>(kept.size());
            collect(archive, all);
            out.writeInt(MAGIC);
            text(layout(tables));
            number(sequence);
            text(hash);
            number(all.size());
            flush();
            long before = 0;
            for (Identified object : all) {
                long position = kept.get(object.getId()).position();
                object(object, position - before);
                before = position;
                if (end > BLOCK) {
                    flush();
                }
            }
            flush();
            out.writeInt(0);
        }

        private void collect(Identified object, List<Identified> all) {
            indices.put(object, all.size());
            all.add(object);
            for (EObject child : object.eContents()) {
                collect((Identified) child, all);
            }
        }

        private void object(Identified object, long step) {
            Table table = tables.of(object.eClass());
            InternalEObject source = (InternalEObject) object;
            number(numbers.get(table));
            number(object.eContainer() == null ? 0 : indices.get(object) - indices.get(object.eContainer()));
            signed(step);
            characters(object.getId());
            Table.Column[] columns = table.list();
            long set = 0;
            for (int i = 0; i < columns.length; i++) {
                if (source.eIsSet(columns[i].id)) {
                    set |= 1L << i;
                }
            }
            number(set);
            for (int i = 0; i < columns.length; i++) {
                if ((set & 1L << i) != 0) {
                    value(columns[i], source.eGet(columns[i].id, true, true));
                }
            }
        }

        private void value(Table.Column column, Object value) {
            switch (column.kind) {
                case STRING -> text((String) value);
                case INT -> signed((Integer) value);
                case BOOLEAN -> number((Boolean) value ? 1 : 0);
                case INSTANT -> {
                    Instant instant = (Instant) Table.plain(value);
                    signed(instant.getEpochSecond());
                    number(instant.getNano() / 1000);
                }
                case DATE -> signed(((LocalDate) value).toEpochDay());
                case LITERAL -> number(column.literals.indexOf((Enumerator) value));
                case REFERENCE -> number(indices.get(value));
                case REFERENCES -> {
                    List<?> many = (List<?>) value;
                    number(many.size());
                    many.forEach(each -> number(indices.get(each)));
                }
            }
        }

        /** Zero and the text where it is new, otherwise its number. */
        private void text(String text) {
            Integer before = texts.putIfAbsent(text, texts.size() + 1);
            number(before == null ? 0 : before);
            if (before == null) {
                characters(text);
            }
        }

        /** Any characters at all, halves of surrogate pairs too: encodings would replace them. */
        private void characters(String text) {
            boolean narrow = text.chars().allMatch(c -> c < 0x100);
            number((long) text.length() << 1 | (narrow ? 0 : 1));
            room(2L * text.length());
            for (int i = 0; i < text.length(); i++) {
                if (!narrow) {
                    block[end++] = (byte) (text.charAt(i) >> 8);
                }
                block[end++] = (byte) text.charAt(i);
            }
        }

        private void signed(long value) {
            number(value << 1 ^ value >> 63);
        }

        private void number(long value) {
            room(10);
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                block[end++] = (byte) (rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            block[end++] = (byte) rest;
        }

        private void room(long bytes) {
            if (end + bytes > block.length) {
                block = Arrays.copyOf(block, Math.toIntExact(Math.max(2L * block.length, end + bytes)));
            }
        }

        private void flush() throws IOException {
            if (end > 0) {
                CRC32 checksum = new CRC32();
                checksum.update(block, 0, end);
                out.writeInt(end);
                out.writeInt((int) checksum.getValue());
                out.write(block, 0, end);
                end = 0;
            }
        }
    }

    private static final class Reader {

        private final DataInputStream in;
        private final Tables tables;
        private final List<String> texts = new ArrayList<>();
        private final LocalDate[] days = new LocalDate[DAYS];
        private final List<Runnable> later = new ArrayList<>();
        private byte[] block = {};
        private char[] wide = {};
        private int at;
        private int end;
        /** How many bytes of the file were not read yet. */
        private long rest;

        Reader(DataInputStream in, Tables tables, long size) {
            this.in = in;
            this.tables = tables;
            rest = size;
        }

        Content read(Known known) throws IOException {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a snapshot");
            }
            rest -= Integer.BYTES;
            next();
            if (!text().equals(layout(tables))) {
                return null;
            }
            long sequence = number();
            if (!known.test(sequence, text())) {
                return null;
            }
            Identified[] objects = new Identified[count(rest)];
            Loaded loaded = new Loaded(objects.length);
            Table[] all = tables.all().toArray(Table[]::new);
            long position = 0;
            for (int i = 0; i < objects.length; i++) {
                if (at == end) {
                    next();
                }
                Table table = all[(int) number()];
                int back = (int) number();
                position += signed();
                objects[i] = table.create(characters());
                values(table, objects, i);
                if (back > 0) {
                    table.contain(objects[i - back], objects[i]);
                }
                loaded.keep(objects[i], position);
            }
            later.forEach(Runnable::run);
            return new Content(loaded, sequence);
        }

        private void values(Table table, Identified[] objects, int index) {
            InternalEObject target = (InternalEObject) objects[index];
            for (long set = number(); set != 0; set &= set - 1) {
                Table.Column column = table.list()[Long.numberOfTrailingZeros(set)];
                switch (column.kind) {
                    case STRING -> target.eSet(column.id, text());
                    case INT -> target.eSet(column.id, (int) signed());
                    case BOOLEAN -> target.eSet(column.id, number() != 0);
                    case INSTANT -> target.eSet(column.id, Instant.ofEpochSecond(signed(), number() * 1000));
                    case DATE -> target.eSet(column.id, day(signed()));
                    case LITERAL -> target.eSet(column.id, column.literals.get((int) number()));
                    case REFERENCE -> {
                        int to = (int) number();
                        if (to <= index) {
                            target.eSet(column.id, objects[to]);
                        } else {
                            later.add(() -> target.eSet(column.id, objects[to]));
                        }
                    }
                    case REFERENCES -> {
                        int[] to = new int[count(end - at)];
                        Arrays.setAll(to, i -> (int) number());
                        later.add(() -> Table.refer(objects[index], column, Arrays.stream(to).mapToObj(i -> objects[i]).toList()));
                    }
                }
            }
        }

        /** Ledgers say the same days over and over. */
        private LocalDate day(long epochDay) {
            int slot = (int) epochDay & DAYS - 1;
            LocalDate day = days[slot];
            if (day == null || day.toEpochDay() != epochDay) {
                day = LocalDate.ofEpochDay(epochDay);
                days[slot] = day;
            }
            return day;
        }

        private String text() {
            int before = (int) number();
            if (before > 0) {
                return texts.get(before - 1);
            }
            String text = characters();
            texts.add(text);
            return text;
        }

        private String characters() {
            long head = number();
            int length = (int) (head >>> 1);
            if (head >>> 1 > end - at) {
                throw new IndexOutOfBoundsException(length);
            }
            if ((head & 1) == 0) {
                String narrow = new String(block, at, length, StandardCharsets.ISO_8859_1);
                at += length;
                return narrow;
            }
            if (wide.length < length) {
                wide = new char[length];
            }
            for (int i = 0; i < length; i++) {
                wide[i] = (char) (block[at++] << 8 | block[at++] & 0xFF);
            }
            return new String(wide, 0, length);
        }

        /** How many of what takes a byte at least: never more than there is room for, whatever the file says. */
        private int count(long room) {
            long count = number();
            if (count < 0 || count > room) {
                throw new IndexOutOfBoundsException(count);
            }
            return (int) count;
        }

        private long signed() {
            long value = number();
            return value >>> 1 ^ -(value & 1);
        }

        private long number() {
            long value = block[at++];
            if (value >= 0) {
                return value;
            }
            value &= 0x7F;
            for (int shift = 7;; shift += 7) {
                byte next = block[at++];
                value |= (next & 0x7FL) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        private void next() throws IOException {
            end = in.readInt();
            int expected = in.readInt();
            rest -= 2 * Integer.BYTES;
            if (end <= 0 || end > rest) {
                throw new IOException("a damaged snapshot");
            }
            rest -= end;
            if (block.length < end) {
                block = new byte[end];
            }
            in.readFully(block, 0, end);
            CRC32 checksum = new CRC32();
            checksum.update(block, 0, end);
            if ((int) checksum.getValue() != expected) {
                throw new IOException("a damaged snapshot");
            }
            at = 0;
        }
    }
}
