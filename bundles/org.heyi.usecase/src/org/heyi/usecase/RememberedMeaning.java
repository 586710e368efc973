package org.heyi.usecase;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.heyi.base.Digests;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.similar.Meaning;
import org.heyi.collation.similar.Meanings;

/**
 * A model of meaning that is asked about every text only once: what it said lies in a file beside the workspace, by the digest of the
 * text. The file is no data: it can be deleted at any time, is in no backup, and one that cannot be read is made anew.
 */
public final class RememberedMeaning implements Meaning {

    /** Beside the database in the workspace's folder. */
    static final String FILE = "meaning.cache";

    private static final Texts TEXTS = Texts.of(RememberedMeaning.class);
    private static final String FORMAT = "heyi meaning 1";
    /** So many texts are kept, those that were asked for last: about ten megabytes. */
    private static final int MOST = 20_000;
    /** So many are told at once, between two looks at whether to go on. */
    private static final int AT_ONCE = 64;
    /** A vector is kept in one byte for each of its numbers, which are seldom greater than this. */
    private static final float GREATEST = 0.25f;
    private static final int DIGEST = 32;

    private final Meaning model;
    private final Path file;
    private final Progress progress;
    private final int most;
    private final Function<String, RuntimeException> refusing;

    RememberedMeaning(Meaning model, Path folder, Progress progress, int most) {
        this(model, folder, progress, most, IllegalStateException::new);
    }

    private RememberedMeaning(Meaning model, Path folder, Progress progress, int most, Function<String, RuntimeException> refusing) {
        this.refusing = refusing;
        this.model = model;
        this.file = folder.resolve(FILE);
        this.progress = progress;
        this.most = most;
    }

    /**
     * @param meanings knows whether there is a model
     * @param folder a workspace's folder
     * @param progress hears how far it is, and is asked whether to stop
     * @return the model; null where none is installed
     */
    public static Meaning of(Meanings meanings, Path folder, Progress progress) {
        Meaning model = meanings == null ? null : meanings.get();
        return model == null ? null : new RememberedMeaning(model, folder, progress, MOST, reason -> meanings.wrong(model, reason));
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public double unrelated() {
        return model.unrelated();
    }

    @Override
    public List<float[]> vectors(List<String> texts) {
        Map<String, byte[]> known = read();
        List<String> keys = texts.stream().map(RememberedMeaning::key).toList();
        Map<String, String> unknown = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!known.containsKey(keys.get(i))) {
                unknown.put(keys.get(i), texts.get(i));
            }
        }
        if (!unknown.isEmpty()) {
            try {
                ask(unknown, known);
            } finally {
                // Also after a cancel, so that the vectors computed so far are not computed again.
                write(known, new LinkedHashSet<>(keys));
            }
        }
        // Read back from the stored form, which is rounded: the first answer is then the same as later ones.
        return keys.stream().map(each -> vector(known.get(each))).toList();
    }

    private void ask(Map<String, String> unknown, Map<String, byte[]> known) {
        List<String> keys = List.copyOf(unknown.keySet());
        progress.begin(TEXTS.get("meaning.asking"), keys.size());
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            progress.checkCancelled();
            List<String> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            List<float[]> said = model.vectors(some.stream().map(unknown::get).toList());
            refuse(said, some.size());
            for (int i = 0; i < some.size(); i++) {
                known.put(some.get(i), bytes(said.get(i)));
            }
            progress.worked(some.size());
        }
    }

    /** What is no vector for each text would be kept, and spoil whatever is compared with it later. */
    private void refuse(List<float[]> said, int wanted) {
        int length = said.isEmpty() ? 0 : said.getFirst().length;
        boolean usable = said.size() == wanted && length > 0 && said.stream().allMatch(each -> each.length == length && finite(each));
        if (!usable) {
            throw refusing.apply(TEXTS.get("meaning.wrong"));
        }
    }

    private static boolean finite(float[] vector) {
        for (float each : vector) {
            if (!Float.isFinite(each)) {
                return false;
            }
        }
        return true;
    }

    private static String key(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
    }

    private static byte[] bytes(float[] vector) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] / GREATEST * Byte.MAX_VALUE), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }

    private static float[] vector(byte[] bytes) {
        double square = 0;
        for (byte each : bytes) {
            square += each * each;
        }
        float[] vector = new float[bytes.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (bytes[i] / Math.sqrt(Math.max(1, square)));
        }
        return vector;
    }

    /** What is kept, the oldest first; nothing where there is no file, or one of another model or program. */
    private Map<String, byte[]> read() {
        Map<String, byte[]> known = new LinkedHashMap<>();
        if (!Files.isReadable(file)) {
            return known;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (!FORMAT.equals(in.readUTF()) || !model.id().equals(in.readUTF())) {
                return known;
            }
            int count = in.readInt();
            int length = in.readUnsignedShort();
            for (int i = 0; i < Math.min(count, most); i++) {
                String key = in.readUTF();
                known.put(key, in.readNBytes(length));
            }
            known.values().removeIf(each -> each.length != length);
        } catch (IOException e) {
            // What was read before the error is used; the rest is computed again.
            System.getLogger(RememberedMeaning.class.getName()).log(System.Logger.Level.WARNING, "not read to its end: " + file, e);
        }
        return known;
    }

    private void write(Map<String, byte[]> known, Set<String> wanted) {
        if (!Files.isWritable(file.getParent()) || known.isEmpty()) {
            return;
        }
        List<String> kept = new ArrayList<>(known.keySet().stream().filter(each -> !wanted.contains(each)).toList());
        kept.addAll(wanted.stream().filter(known::containsKey).toList());
        kept = kept.subList(Math.max(0, kept.size() - most), kept.size());
        try {
            Path next = Files.createTempFile(file.getParent(), FILE, ".part");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(next)))) {
                out.writeUTF(FORMAT);
                out.writeUTF(model.id());
                out.writeInt(kept.size());
                out.writeShort(known.get(kept.getFirst()).length);
                for (String each : kept) {
                    out.writeUTF(each);
                    out.write(known.get(each));
                }
            }
            // Another program may read it at this moment, or write it: the last one stands.
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger(RememberedMeaning.class.getName()).log(System.Logger.Level.WARNING, "not written: " + file, e);
        }
    }
}
