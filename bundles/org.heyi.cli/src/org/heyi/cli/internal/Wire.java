package org.heyi.cli.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said between a command and the process that carries it out. The command sends four letters, the version (2 bytes), the
 * length of the rest (4 bytes) and the request; what comes after that, or the end of the connection, cancels it. The answer is made
 * of frames: what it is (1 byte), a length (4 bytes), so many bytes. Numbers begin with their highest byte. The head of a request
 * and the frame of a refusal stay as they are in all versions.
 */
final class Wire {

    static final int VERSION = 1;
    /** Nothing that comes may be longer. */
    static final int LONGEST = 4 << 20;

    /** The command is being carried out; nothing was done before. */
    static final byte ACCEPTED = 1;
    /** UTF-16 for standard output. */
    static final byte OUT = 2;
    /** UTF-16 for standard error. */
    static final byte ERR = 3;
    /** The exit code, in 4 bytes; the last frame. */
    static final byte EXIT = 4;
    /** One sentence in UTF-16 that says why it is not carried out; the last frame. */
    static final byte REFUSED = 5;
    /** Nothing was done, the command may do it itself; the last frame. */
    static final byte AGAIN = 6;

    private static final byte[] LETTERS = "HEYI".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ARGUMENTS = 10_000;
    /** The word, the language, two folders and how many variables there are; then come these, then the arguments. */
    private static final int FIRST = 5;

    private final SocketChannel channel;

    Wire(SocketChannel channel) {
        this.channel = channel;
    }

    /** What does not follow the protocol. */
    static final class ProtocolException extends IOException {

        private static final long serialVersionUID = 1L;

        ProtocolException(String message) {
            super(message);
        }
    }

    /**
     * What a command asks for.
     *
     * @param version of the protocol; with another one than ours, nothing else is known
     * @param word that stands beside the socket
     * @param language a language tag
     * @param directory in which it was typed
     * @param workspace the folder of the workspace
     * @param variables of its environment, by their names
     * @param waited milliseconds that it has waited already
     * @param args as typed
     */
    record Request(int version, byte[] word, String language, String directory, String workspace, Map<String, String> variables, long waited,
            List<String> args) {
    }

    /**
     * A piece of the answer.
     *
     * @param kind what it is
     * @param content its bytes
     */
    record Frame(byte kind, ByteBuffer content) {

        String text() {
            return content.asCharBuffer().toString();
        }
    }

    private ByteBuffer read(int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    private void write(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** @return whether something more came before the connection ended */
    boolean more() throws IOException {
        return channel.read(ByteBuffer.allocate(1)) > 0;
    }

    void send(Request request) throws IOException {
        List<byte[]> parts = new ArrayList<>(List.of(request.word(), bytes(request.language()), bytes(request.directory()),
                bytes(request.workspace()), ByteBuffer.allocate(Integer.BYTES).putInt(request.variables().size()).array()));
        request.variables().forEach((name, value) -> {
            parts.add(bytes(name));
            parts.add(bytes(value));
        });
        request.args().forEach(each -> parts.add(bytes(each)));
        int length = Long.BYTES + Integer.BYTES + parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
        ByteBuffer buffer = ByteBuffer.allocate(LETTERS.length + Short.BYTES + Integer.BYTES + length);
        buffer.put(LETTERS).putShort((short) request.version()).putInt(length).putLong(request.waited()).putInt(parts.size());
        parts.forEach(part -> buffer.putInt(part.length).put(part));
        write(buffer.flip());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Request receive() throws IOException {
        ByteBuffer head = read(LETTERS.length + Short.BYTES + Integer.BYTES);
        for (byte letter : LETTERS) {
            if (head.get() != letter) {
                throw new ProtocolException("not ours");
            }
        }
        int version = head.getShort() & 0xffff;
        int length = head.getInt();
        if (version != VERSION) {
            return new Request(version, new byte[0], "", "", "", Map.of(), 0, List.of());
        }
        if (length < 0 || length > LONGEST) {
            throw new ProtocolException("a request of " + length + " bytes");
        }
        ByteBuffer rest = read(length);
        if (rest.remaining() < Long.BYTES + Integer.BYTES) {
            throw new ProtocolException("cut off");
        }
        long waited = rest.getLong();
        int count = rest.getInt();
        if (count < FIRST || count > MOST_ARGUMENTS) {
            throw new ProtocolException(count + " parts");
        }
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int size = rest.remaining() < Integer.BYTES ? -1 : rest.getInt();
            if (size < 0 || size > rest.remaining()) {
                throw new ProtocolException("cut off");
            }
            byte[] part = new byte[size];
            rest.get(part);
            parts.add(part);
        }
        List<String> texts = parts.stream().map(part -> new String(part, StandardCharsets.UTF_8)).toList();
        long variables = parts.get(FIRST - 1).length == Integer.BYTES ? ByteBuffer.wrap(parts.get(FIRST - 1)).getInt() : -1;
        if (variables < 0 || FIRST + 2 * variables > count) {
            throw new ProtocolException(variables + " variables");
        }
        Map<String, String> environment = new HashMap<>();
        int from = (int) (FIRST + 2 * variables);
        for (int i = FIRST; i < from; i += 2) {
            environment.put(texts.get(i), texts.get(i + 1));
        }
        return new Request(version, parts.get(0), texts.get(1), texts.get(2), texts.get(3), environment,
                Math.clamp(waited, 0, Patience.ALL), texts.subList(from, count));
    }

    void send(byte kind, CharSequence text) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1 + Integer.BYTES + text.length() * Character.BYTES);
        buffer.put(kind).putInt(text.length() * Character.BYTES);
        for (int i = 0; i < text.length(); i++) {
            buffer.putChar(text.charAt(i));
        }
        write(buffer.flip());
    }

    void sendExit(int code) throws IOException {
        write(ByteBuffer.allocate(1 + 2 * Integer.BYTES).put(EXIT).putInt(Integer.BYTES).putInt(code).flip());
    }

    Frame frame() throws IOException {
        ByteBuffer head = read(1 + Integer.BYTES);
        byte kind = head.get();
        int length = head.getInt();
        if (length < 0 || length > LONGEST || kind == EXIT && length != Integer.BYTES) {
            throw new ProtocolException("a frame of " + length + " bytes");
        }
        return new Frame(kind, read(length));
    }
}
