package org.heyi.exchange.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.HashMap;
import java.util.Map;

import javax.crypto.KEM;
import javax.crypto.SecretKey;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * The key that opens what was encrypted to a person: X25519, in a file of the person's own, see {@link KeyFile}. It belongs to the
 * key that the person signs with; who signs with another one gets another one of these, and what was encrypted to the former
 * one can still be opened.
 */
public final class DecryptionKey {

    static final String ALGORITHM = "X25519";
    private static final Texts TEXTS = Texts.of(DecryptionKey.class);

    private final PrivateKey key;
    private final String publicKey;

    private DecryptionKey(KeyFile.Pair pair) {
        key = pair.secret();
        publicKey = pair.publicKey();
    }

    /** Where keys to open with are looked for. */
    @FunctionalInterface
    public interface Ring {

        /** No keys: what is encrypted stays closed. */
        Ring NONE = fingerprint -> null;

        /**
         * @param fingerprint as {@link Signer#fingerprint} gives it
         * @return the key; null when it is not here
         * @throws KeyLocked when it is here, and the passphrase is missing or another one
         * @throws HeyiException when it cannot be read
         */
        DecryptionKey find(String fingerprint);
    }

    /**
     * The key that belongs to a signing key; made where there is none.
     *
     * @param folder where keys of this kind are kept
     * @param signer the signing key
     * @param passphrase what protects a key that is made, or opens the one there is; null for nothing
     * @return the key
     * @throws HeyiException when it cannot be read or made, or the passphrase is another one
     */
    public static DecryptionKey of(Path folder, Signer signer, char[] passphrase) {
        String mark = "Signer: " + Signer.fingerprint(signer.publicKey()) + '\n';
        try {
            Path file = KeyFile.find(folder, seen -> seen.mark().startsWith(mark));
            return new DecryptionKey(file == null ? KeyFile.make(folder, null, mark, ALGORITHM, passphrase)
                    : KeyFile.read(file, ALGORITHM, passphrase));
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("key.unreadable", folder), e);
        }
    }

    /**
     * @param folder where keys of this kind are kept; need not be there
     * @param passphrase of those that take one; null for none
     * @return the keys in it
     */
    public static Ring in(Path folder, char[] passphrase) {
        // A passphrase takes its time, and hundreds of packages are encrypted to one key.
        Map<String, DecryptionKey> read = new HashMap<>();
        return fingerprint -> {
            if (!read.containsKey(fingerprint)) {
                read.put(fingerprint, find(folder, fingerprint, passphrase));
            }
            return read.get(fingerprint);
        };
    }

    private static DecryptionKey find(Path folder, String fingerprint, char[] passphrase) {
        try {
            Path file = KeyFile.find(folder, seen -> seen.fingerprint().equals(fingerprint));
            return file == null ? null : new DecryptionKey(KeyFile.read(file, ALGORITHM, passphrase));
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("key.unreadable", folder), e);
        }
    }

    /** @return X.509 SubjectPublicKeyInfo, base64 */
    public String publicKey() {
        return publicKey;
    }

    /** @return the secret that was encapsulated to this key */
    SecretKey decapsulate(byte[] encapsulation) throws GeneralSecurityException {
        return KEM.getInstance(Envelope.KEM_ALGORITHM).newDecapsulator(key).decapsulate(encapsulation, 0, Envelope.KEY_BYTES, "AES");
    }
}
