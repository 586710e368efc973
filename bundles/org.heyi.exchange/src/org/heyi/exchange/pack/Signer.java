package org.heyi.exchange.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * The key that a person signs with: Ed25519, in a file of the person's own that nothing else writes. It is made at its first
 * use. The file is PEM: PRIVATE KEY (PKCS #8), or ENCRYPTED PRIVATE KEY where there is a passphrase; the public key follows it.
 */
public final class Signer {

    private static final Texts TEXTS = Texts.of(Signer.class);
    private static final String ALGORITHM = "Ed25519";
    private static final String PROTECTION = "PBEWithHmacSHA256AndAES_256";
    private static final int ROUNDS = 310_000;
    private static final int SALT = 16;
    private static final int FINGERPRINT = 16;
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
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
            return Files.exists(file) ? read(file, passphrase) : make(file, passphrase);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("key.unreadable", file), e);
        }
    }

    private static Signer make(Path file, char[] passphrase) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] secret = pair.getPrivate().getEncoded();
            String pem = pem(passphrase == null ? PRIVATE : ENCRYPTED, passphrase == null ? secret : lock(secret, passphrase))
                    + pem(PUBLIC, pair.getPublic().getEncoded());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".part");
            if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(part, pem, StandardCharsets.US_ASCII);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return new Signer(pair.getPrivate(), Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] lock(byte[] secret, char[] passphrase) throws GeneralSecurityException, IOException {
        Key protection = SecretKeyFactory.getInstance(PROTECTION).generateSecret(new PBEKeySpec(ascii(passphrase)));
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        Cipher cipher = Cipher.getInstance(PROTECTION);
        cipher.init(Cipher.ENCRYPT_MODE, protection, new PBEParameterSpec(salt, ROUNDS));
        return new EncryptedPrivateKeyInfo(cipher.getParameters(), cipher.doFinal(secret)).getEncoded();
    }

    /** Java takes passphrases in ASCII alone; others are their UTF-8 in base64. */
    private static char[] ascii(char[] passphrase) {
        String written = new String(passphrase);
        return written.chars().allMatch(c -> c >= ' ' && c <= '~') ? passphrase
                : Base64.getEncoder().encodeToString(written.getBytes(StandardCharsets.UTF_8)).toCharArray();
    }

    private static Signer read(Path file, char[] passphrase) throws IOException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
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
            PKCS8EncodedKeySpec spec = open != null ? new PKCS8EncodedKeySpec(open) : unlock(closed, passphrase);
            return new Signer(keys.generatePrivate(spec), Base64.getEncoder().encodeToString(known));
        } catch (GeneralSecurityException e) {
            throw new HeyiException(TEXTS.get(open == null ? "key.wrong" : "key.broken", file), e);
        }
    }

    private static PKCS8EncodedKeySpec unlock(byte[] closed, char[] passphrase) throws GeneralSecurityException, IOException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(closed);
        Key protection = SecretKeyFactory.getInstance(PROTECTION).generateSecret(new PBEKeySpec(ascii(passphrase)));
        Cipher cipher = Cipher.getInstance(PROTECTION);
        cipher.init(Cipher.DECRYPT_MODE, protection, info.getAlgParameters());
        return info.getKeySpec(cipher);
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
