package org.heyi.exchange.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * The key that a person signs with: Ed25519, in a file of the person's own that nothing else writes, see {@link KeyFile}. It is
 * made at its first use.
 */
public final class Signer {

    private static final Texts TEXTS = Texts.of(Signer.class);
    private static final String ALGORITHM = "Ed25519";
    private static final int FINGERPRINT = 16;

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
            KeyFile.Seen seen = KeyFile.seen(file);
            return new Known(seen.fingerprint(), seen.locked());
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("key.unreadable", folder), e);
        }
    }

    /** The file of a person's key; null where there is none. */
    private static Path find(Path folder, Owner owner) throws IOException {
        for (String each : owner.inForce().reversed()) {
            Path file = KeyFile.find(folder, seen -> seen.fingerprint().equals(each));
            if (file != null) {
                return file;
            }
        }
        return KeyFile.find(folder, seen -> seen.mark().startsWith(owner.mark()) && !owner.retired().contains(seen.fingerprint()));
    }

    private static Signer make(Path folder, Path file, String mark, char[] passphrase) throws IOException {
        return of(KeyFile.make(folder, file, mark, ALGORITHM, passphrase));
    }

    private static Signer read(Path file, char[] passphrase) throws IOException {
        return of(KeyFile.read(file, ALGORITHM, passphrase));
    }

    private static Signer of(KeyFile.Pair pair) {
        return new Signer(pair.secret(), pair.publicKey());
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
