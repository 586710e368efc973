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
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * The key that a person signs with: Ed25519, in a file of the person's own that nothing else writes. It is made at its first
 * use. The file is PEM: PRIVATE KEY (PKCS #8), or HEYI ENCRYPTED PRIVATE KEY (salt, nonce, AES-GCM of the same) where there is a
 * passphrase; the public key follows it.
 */
public final class Signer {

    private static final Texts TEXTS = Texts.of(Signer.class);
    private static final String ALGORITHM = "Ed25519";
    private static final int ROUNDS = 310_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int FINGERPRINT = 16;
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String ENCRYPTED = "HEYI ENCRYPTED PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final PrivateKey key;
    private final String publicKey;

    private Signer(PrivateKey key, String publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /**
     * @param file where the key is; it is made where there is none
     * @param passphrase what protects it; null for nothing
     * @return the key
     * @throws HeyiException when the file is no key or cannot be read or written, or the passphrase is another one
     */
    public static Signer of(Path file, char[] passphrase) {
        try {
            return Files.exists(file) ? read(file, passphrase) : make(file.toAbsolutePath().getParent(), file, "", passphrase);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("key.unreadable", file), e);
        }
    }

    /**
     * Whose key is looked for. A key is known by its fingerprint, which the person's entry on a roster has once it was used; else
     * by the name it was made for, which stands above it in its file. So what a roster says of keys that are elsewhere, because
     * it was brought or restored from there, changes nothing of what is signed with here.
     *
     * @param inForce fingerprints of the person's keys in force, as {@link #fingerprint} gives them, the latest last
     * @param retired those of keys that others took the place of
     * @param called the name and handle that the person goes by
     */
    public record Owner(List<String> inForce, List<String> retired, String called) {

        private String mark() {
            return "Person: " + called.replaceAll("\\s+", " ") + '\n';
        }
    }

    /**
     * The key of one of those who work at this machine.
     *
     * @param folder the person's folder of keys; made where there is none
     * @param owner who would sign
     * @param passphrase what protects a key that is made, or opens the one there is; null for nothing
     * @return the key, made where there is none
     * @throws HeyiException as {@link #of}
     */
    public static Signer own(Path folder, Owner owner, char[] passphrase) {
        try {
            Path file = find(folder, owner);
            return file == null ? make(folder, null, owner.mark(), passphrase) : read(file, passphrase);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("key.unreadable", folder), e);
        }
    }

    /**
     * What can be told of a key without its passphrase.
     *
     * @param fingerprint as {@link #fingerprint} gives it
     * @param locked whether it takes a passphrase to sign with it
     */
    public record Known(String fingerprint, boolean locked) {
    }

    /**
     * @param folder as {@link #own} takes it
     * @param owner likewise
     * @return the key that {@link #own} would open; null when it would make one
     * @throws HeyiException when a key cannot be read
     */
    public static Known known(Path folder, Owner owner) {
        try {
            Path file = find(folder, owner);
            if (file == null) {
                return null;
            }
            String pem = Files.readString(file, StandardCharsets.UTF_8);
            return new Known(fingerprint(Base64.getEncoder().encodeToString(part(pem, PUBLIC))), part(pem, PRIVATE) == null);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("key.unreadable", folder), e);
        }
    }

    /** The file of a person's key; null where there is none. */
    private static Path find(Path folder, Owner owner) throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        List<Path> files;
        try (Stream<Path> there = Files.list(folder)) {
            files = there.filter(each -> each.getFileName().toString().endsWith(".pem")).sorted().toList();
        }
        Map<String, Path> byFingerprint = new HashMap<>();
        Path named = null;
        for (Path each : files) {
            String pem = Files.readString(each, StandardCharsets.UTF_8);
            byte[] known = part(pem, PUBLIC);
            if (known != null) {
                String fingerprint = fingerprint(Base64.getEncoder().encodeToString(known));
                byFingerprint.put(fingerprint, each);
                named = named == null && pem.startsWith(owner.mark()) && !owner.retired().contains(fingerprint) ? each : named;
            }
        }
        return owner.inForce().reversed().stream().map(byFingerprint::get).filter(Objects::nonNull).findFirst().orElse(named);
    }

    /** Under the name given, or else one made of the fingerprint. */
    private static Signer make(Path folder, Path file, String mark, char[] passphrase) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
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
            Files.move(part, file != null ? file : folder.resolve(fingerprint(publicKey).replace(" ", "") + ".pem"), StandardCopyOption.ATOMIC_MOVE);
            return new Signer(pair.getPrivate(), publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
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

    private static Cipher cipher(int mode, byte[] head, char[] passphrase) throws GeneralSecurityException {
        byte[] protection = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(passphrase, Arrays.copyOf(head, SALT), ROUNDS, 256)).getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(protection, "AES"), new GCMParameterSpec(128, head, SALT, NONCE));
        return cipher;
    }

    private static Signer read(Path file, char[] passphrase) throws IOException {
        String pem = Files.readString(file, StandardCharsets.UTF_8);
        byte[] open = part(pem, PRIVATE);
        byte[] closed = part(pem, ENCRYPTED);
        byte[] known = part(pem, PUBLIC);
        if (known == null || open == null && closed == null) {
            throw new HeyiException(TEXTS.get("key.broken", file));
        }
        if (open == null && passphrase == null) {
            throw new HeyiException(TEXTS.get("key.passphrase", file));
        }
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            byte[] secret = open != null ? open : unlock(closed, passphrase);
            return new Signer(keys.generatePrivate(new PKCS8EncodedKeySpec(secret)), Base64.getEncoder().encodeToString(known));
        } catch (GeneralSecurityException e) {
            throw new HeyiException(TEXTS.get(open == null ? "key.wrong" : "key.broken", file), e);
        }
    }

    private static byte[] unlock(byte[] closed, char[] passphrase) throws GeneralSecurityException {
        if (closed.length <= SALT + NONCE) {
            throw new GeneralSecurityException("too short");
        }
        return cipher(Cipher.DECRYPT_MODE, closed, passphrase).doFinal(closed, SALT + NONCE, closed.length - SALT - NONCE);
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

    /** @return X.509 SubjectPublicKeyInfo, base64: what others know the person by */
    public String publicKey() {
        return publicKey;
    }

    /** @return the signature of the bytes, 64 bytes; of the same bytes always the same */
    byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read can sign", e);
        }
    }

    /**
     * @param publicKey as {@link #publicKey()} gives it
     * @param bytes what was signed
     * @param signature what is said to be its signature
     * @return whether it is; false for what is no key
     */
    static boolean verify(String publicKey, byte[] bytes, byte[] signature) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(bytes);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // no key or no signature
        }
    }

    /**
     * @param publicKey as {@link #publicKey()} gives it
     * @return what people compare: the first 16 bytes of the SHA-256 of the base64 text, in hex, in groups of four
     */
    public static String fingerprint(String publicKey) {
        return Said.digest(publicKey).substring(0, 2 * FINGERPRINT).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
