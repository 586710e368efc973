package org.heyi.exchange.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * Key pairs in files that only their owner reads. A file is PEM: PRIVATE KEY (PKCS #8), or HEYI ENCRYPTED PRIVATE KEY (salt, nonce,
 * AES-GCM of the same) where there is a passphrase; the public key follows it. What stands above it says whose it is.
 */
final class KeyFile {

    /** End of the files' names. */
    static final String EXTENSION = ".pem";

    private static final Texts TEXTS = Texts.of(KeyFile.class);
    private static final int ROUNDS = 310_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String ENCRYPTED = "HEYI ENCRYPTED PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private KeyFile() {
    }

    /**
     * @param secret the private key
     * @param publicKey X.509 SubjectPublicKeyInfo, base64
     */
    record Pair(PrivateKey secret, String publicKey) {
    }

    /**
     * What can be told of a file without a passphrase.
     *
     * @param mark what stands above the keys
     * @param fingerprint as {@link Signer#fingerprint} gives it
     * @param locked whether it takes a passphrase
     */
    record Seen(String mark, String fingerprint, boolean locked) {
    }

    /** @return what can be told of a file; null when it is no key */
    static Seen seen(Path file) throws IOException {
        String pem = Files.readString(file, StandardCharsets.UTF_8);
        byte[] known = part(pem, PUBLIC);
        return known == null ? null : new Seen(pem.substring(0, pem.indexOf("-----BEGIN")),
                Signer.fingerprint(Base64.getEncoder().encodeToString(known)), part(pem, PRIVATE) == null);
    }

    /** @return the first file of a folder, by name, that is asked for; null where there is none */
    static Path find(Path folder, Predicate<Seen> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        List<Path> files;
        try (Stream<Path> there = Files.list(folder)) {
            files = there.filter(each -> each.getFileName().toString().endsWith(EXTENSION)).sorted().toList();
        }
        for (Path each : files) {
            Seen seen = seen(each);
            if (seen != null && wanted.test(seen)) {
                return each;
            }
        }
        return null;
    }

    /**
     * Makes a pair and keeps it.
     *
     * @param folder where to
     * @param file its name; null for one made of the fingerprint
     * @param mark what is to stand above it
     * @param algorithm of the pair
     * @param passphrase what protects it; null for nothing
     */
    static Pair make(Path folder, Path file, String mark, String algorithm, char[] passphrase) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
            byte[] secret = pair.getPrivate().getEncoded();
            String publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
            String pem = mark + pem(passphrase == null ? PRIVATE : ENCRYPTED, passphrase == null ? secret : lock(secret, passphrase))
                    + pem(PUBLIC, pair.getPublic().getEncoded());
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "key", ".part");
            if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(part, pem, StandardCharsets.UTF_8);
            Files.move(part, file != null ? file : folder.resolve(Signer.fingerprint(publicKey).replace(" ", "") + EXTENSION),
                    StandardCopyOption.ATOMIC_MOVE);
            return new Pair(pair.getPrivate(), publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    /** @throws KeyLocked when it takes a passphrase and there is none */
    static Pair read(Path file, String algorithm, char[] passphrase) throws IOException {
        String pem = Files.readString(file, StandardCharsets.UTF_8);
        byte[] open = part(pem, PRIVATE);
        byte[] closed = part(pem, ENCRYPTED);
        byte[] known = part(pem, PUBLIC);
        if (known == null || open == null && closed == null) {
            throw new HeyiException(TEXTS.get("key.broken", file));
        }
        if (open == null && passphrase == null) {
            throw new KeyLocked(TEXTS.get("key.passphrase", file));
        }
        try {
            byte[] secret = open != null ? open : unlock(closed, passphrase);
            return new Pair(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    Base64.getEncoder().encodeToString(known));
        } catch (GeneralSecurityException e) {
            throw open == null ? new KeyLocked(TEXTS.get("key.wrong", file), e) : new HeyiException(TEXTS.get("key.broken", file), e);
        }
    }

    /** Salt, nonce, and the key under AES-GCM with what PBKDF2 makes of the passphrase. */
    private static byte[] lock(byte[] secret, char[] passphrase) throws GeneralSecurityException {
        byte[] head = new byte[SALT + NONCE];
        new SecureRandom().nextBytes(head);
        byte[] locked = cipher(Cipher.ENCRYPT_MODE, head, passphrase).doFinal(secret);
        byte[] all = Arrays.copyOf(head, head.length + locked.length);
        System.arraycopy(locked, 0, all, head.length, locked.length);
        return all;
    }

    private static byte[] unlock(byte[] closed, char[] passphrase) throws GeneralSecurityException {
        if (closed.length <= SALT + NONCE) {
            throw new GeneralSecurityException("too short");
        }
        return cipher(Cipher.DECRYPT_MODE, closed, passphrase).doFinal(closed, SALT + NONCE, closed.length - SALT - NONCE);
    }

    private static Cipher cipher(int mode, byte[] head, char[] passphrase) throws GeneralSecurityException {
        byte[] protection = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(passphrase, Arrays.copyOf(head, SALT), ROUNDS, 256)).getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(protection, "AES"), new GCMParameterSpec(128, head, SALT, NONCE));
        return cipher;
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what
                + "-----\n";
    }

    private static byte[] part(String pem, String what) {
        String begin = "-----BEGIN " + what + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + what + "-----");
        try {
            return from < 0 || to < from ? null : Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
        } catch (IllegalArgumentException e) {
            return null; // no key, which is what its caller says
        }
    }
}
