package org.heyi.workbench.internal;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A connection to a D-Bus, as much of one as a listener needs: calls with texts and numbers, their answers, and signals. What comes is made
 * of String, Long, Double, Boolean, and List for arrays, structures and entries of tables alike. For one thread.
 */
final class Bus implements AutoCloseable {

    /** What arrives. */
    record Message(int type, String sender, String path, String member, String signature, long answers, List<Object> body) {
    }

    private static final int CALL = 1;
    private static final int ANSWER = 2;
    private static final int ERROR = 3;
    private static final int SIGNAL = 4;

    private final SocketChannel channel;
    private final List<Message> signals = new ArrayList<>();
    private int serial;

    /** @param address as the bus tells it; only sockets with a path are known */
    Bus(String address) throws IOException {
        String path = null;
        for (String part : address.replaceFirst("^unix:", "").split(",")) {
            path = part.startsWith("path=") ? part.substring(5) : path;
        }
        if (path == null) {
            throw new IOException("no socket with a path: " + address);
        }
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(path));
        // Who we are is told by the number of the user, in digits of which each is written in hexadecimal.
        String user = Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
        StringBuilder digits = new StringBuilder();
        user.chars().forEach(each -> digits.append(Integer.toHexString(each)));
        write(ByteBuffer.wrap(("\0AUTH EXTERNAL " + digits + "\r\n").getBytes(StandardCharsets.US_ASCII)));
        String answer = line();
        if (!answer.startsWith("OK")) {
            throw new IOException(answer);
        }
        write(ByteBuffer.wrap("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII)));
        ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello", "");
    }

    private String line() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int each = read(1).get(); each != '\n'; each = read(1).get()) {
            read.write(each);
        }
        return read.toString(StandardCharsets.US_ASCII);
    }

    /** Asks and waits; the first of what is answered, null for nothing. An error that is answered is thrown with its words. */
    Object ask(String whom, String path, String type, String member, String signature, Object... words) throws IOException {
        long asked = send(whom, path, type, member, signature, words);
        while (true) {
            Message message = receive();
            if (message.type == SIGNAL) {
                signals.add(message);
            } else if (message.answers == asked && message.type == ERROR) {
                throw new IOException(member + " of " + path + ": " + message.body);
            } else if (message.answers == asked && message.type == ANSWER) {
                return message.body.isEmpty() ? null : message.body.getFirst();
            } else if (message.type == CALL) {
                throw new IOException("nobody was to call " + message.member);
            }
        }
    }

    /** Whether such a signal came since the last time it was asked; what else came is forgotten. */
    boolean came(Predicate<Message> wanted) throws IOException {
        ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId", "");
        List<Message> all = List.copyOf(signals);
        signals.clear();
        return all.stream().anyMatch(wanted);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    // ---- writing

    private long send(String whom, String path, String type, String member, String signature, Object... words) throws IOException {
        Writer body = new Writer();
        for (int i = 0; i < words.length; i++) {
            body.value(signature.charAt(i), words[i]);
        }
        Writer head = new Writer();
        head.raw('l', CALL, 0, 1);
        head.number(body.bytes.size());
        head.number(++serial);
        Writer fields = new Writer();
        fields.field(1, 'o', path);
        fields.field(2, 's', type);
        fields.field(3, 's', member);
        fields.field(6, 's', whom);
        if (!signature.isEmpty()) {
            fields.field(8, 'g', signature);
        }
        head.number(fields.bytes.size());
        head.bytes.writeBytes(fields.bytes.toByteArray());
        head.align(8);
        head.bytes.writeBytes(body.bytes.toByteArray());
        write(ByteBuffer.wrap(head.bytes.toByteArray()));
        return serial;
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void align(int to) {
            while (bytes.size() % to != 0) {
                bytes.write(0);
            }
        }

        void raw(int... values) {
            for (int each : values) {
                bytes.write(each);
            }
        }

        void number(int value) {
            align(4);
            raw(value & 0xFF, value >> 8 & 0xFF, value >> 16 & 0xFF, value >> 24 & 0xFF);
        }

        void text(String value) {
            byte[] text = value.getBytes(StandardCharsets.UTF_8);
            number(text.length);
            bytes.writeBytes(text);
            bytes.write(0);
        }

        void value(char type, Object value) {
            switch (type) {
                case 'i', 'u' -> number((Integer) value);
                case 's', 'o' -> text((String) value);
                default -> throw new IllegalArgumentException(String.valueOf(type));
            }
        }

        void field(int code, char type, String value) {
            align(8);
            raw(code, 1, type, 0);
            if (type == 'g') {
                bytes.write(value.length());
                bytes.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
                bytes.write(0);
            } else {
                text(value);
            }
        }
    }

    // ---- reading

    private ByteBuffer read(int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("the bus hung up");
            }
        }
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    private Message receive() throws IOException {
        ByteBuffer start = read(16);
        int type = start.get(1);
        int length = start.getInt(4);
        int fields = start.getInt(12);
        Reader head = new Reader(read(fields + (8 - fields % 8) % 8));
        String[] known = new String[10];
        long answers = 0;
        while (head.bytes.position() < fields) {
            head.align(8);
            int code = head.bytes.get();
            Object value = head.variant();
            if (code == 5) {
                answers = (Long) value;
            } else if (value instanceof String text) {
                known[code] = text;
            }
        }
        Reader body = new Reader(read(length));
        List<Object> values = new ArrayList<>();
        if (known[8] != null) {
            Signature signature = new Signature(known[8]);
            while (!signature.ended()) {
                values.add(body.value(signature));
            }
        }
        return new Message(type, known[7], known[1], known[3], known[8], answers, values);
    }

    private static final class Signature {

        private final String text;
        private int at;

        Signature(String text) {
            this.text = text;
        }

        boolean ended() {
            return at == text.length();
        }

        char next() {
            return text.charAt(at++);
        }

        /** Where one whole type ends that begins here. */
        void skip() {
            char type = next();
            if (type == 'a') {
                skip();
            } else if (type == '(' || type == '{') {
                while (text.charAt(at) != ')' && text.charAt(at) != '}') {
                    skip();
                }
                at++;
            }
        }
    }

    private static final class Reader {

        private final ByteBuffer bytes;

        Reader(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        void align(int to) {
            while (bytes.position() % to != 0) {
                bytes.get();
            }
        }

        private long number() {
            align(4);
            return Integer.toUnsignedLong(bytes.getInt());
        }

        private String text(int length) {
            byte[] text = new byte[length];
            bytes.get(text);
            bytes.get();
            return new String(text, StandardCharsets.UTF_8);
        }

        Object variant() {
            return value(new Signature(text(bytes.get())));
        }

        Object value(Signature signature) {
            char type = signature.next();
            switch (type) {
                case 'y':
                    return (long) bytes.get();
                case 'b':
                    return number() != 0;
                case 'n', 'q':
                    align(2);
                    return (long) bytes.getShort();
                case 'i':
                    return (long) (int) number();
                case 'u', 'h':
                    return number();
                case 'x', 't':
                    align(8);
                    return bytes.getLong();
                case 'd':
                    align(8);
                    return bytes.getDouble();
                case 's', 'o':
                    return text((int) number());
                case 'g':
                    return text(bytes.get());
                case 'v':
                    return variant();
                case 'a':
                    return array(signature);
                default:
                    return structure(signature);
            }
        }

        private List<Object> array(Signature signature) {
            int length = (int) number();
            char of = signature.text.charAt(signature.at);
            align("xtd({".indexOf(of) >= 0 ? 8 : "ybvg".indexOf(of) >= 0 && of != 'b' ? 1 : "nq".indexOf(of) >= 0 ? 2 : 4);
            int end = bytes.position() + length;
            int begin = signature.at;
            List<Object> values = new ArrayList<>();
            while (bytes.position() < end) {
                signature.at = begin;
                values.add(value(signature));
            }
            signature.at = begin;
            signature.skip();
            return values;
        }

        private List<Object> structure(Signature signature) {
            align(8);
            List<Object> values = new ArrayList<>();
            while (")}".indexOf(signature.text.charAt(signature.at)) < 0) {
                values.add(value(signature));
            }
            signature.at++;
            return values;
        }
    }
}
