package org.heyi.exchange.pack;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * An encrypted package: a package around another one, which is signed as always. Its manifest says to whom it is and with what;
 * the one part is the inner package under AES-256-GCM, with the bytes of the manifest as additional data, so that neither can
 * be put beside another one. The key is made for this one file and encapsulated to the recipient's (RFC 9180, DHKEM).
 */
final class Envelope {

    /** What the manifest calls it. */
    static final String KIND = "encrypted";
    static final String KEM_ALGORITHM = "DHKEM";
    static final int KEY_BYTES = 32;

    private static final Texts TEXTS = Texts.of(Envelope.class);
    private static final String CONTENT = "content";
    private static final String SUITE = "DHKEM(X25519, HKDF-SHA256), AES-256-GCM";
    private static final int ENCAPSULATION_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int MOST_OF_THE_MANIFEST = 4096;
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{4}( [0-9a-f]{4}){7}");

    private Envelope() {
    }

    static byte[] seal(byte[] pack, EncryptionKey to) {
        if (pack.length > PackageFile.MOST_OF_A_PART - TAG_BYTES) {
            throw new HeyiException(TEXTS.get("encryption.large", PackageFile.MOST_OF_A_PART >> 20));
        }
        try {
            KEM.Encapsulated made = KEM.getInstance(KEM_ALGORITHM).newEncapsulator(to.key()).encapsulate(0, KEY_BYTES, "AES");
            byte[] nonce = new byte[NONCE_BYTES];
            new SecureRandom().nextBytes(nonce);
            byte[] manifest = PackageFile.bytes(new TreeMap<>(Map.of("format", PackageFile.FORMAT, "kind", KIND, "suite", SUITE,
                    "recipient", to.fingerprint(), "encapsulation", base64(made.encapsulation()), "nonce", base64(nonce))));
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put(PackageFile.MANIFEST, manifest);
            entries.put(CONTENT, cipher(Cipher.ENCRYPT_MODE, made.key(), nonce, manifest).doFinal(pack));
            return PackageFile.zip(entries);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java 21 has " + SUITE, e);
        }
    }

    /**
     * @param name what to call the file
     * @param manifest its bytes
     * @param said what they say
     * @param parts the other entries
     * @param keys where the key is looked for
     * @return the inner package, not looked at yet
     * @throws HeyiException when it is not whole, was changed, or is for somebody else
     */
    static byte[] open(String name, byte[] manifest, JsonNode said, Map<String, byte[]> parts, DecryptionKey.Ring keys) {
        byte[] encapsulation = PackageFile.decoded(said.path("encapsulation").asText());
        byte[] nonce = PackageFile.decoded(said.path("nonce").asText());
        String recipient = said.path("recipient").asText();
        byte[] content = parts.get(CONTENT);
        boolean right = manifest.length <= MOST_OF_THE_MANIFEST && said.path("suite").asText().equals(SUITE)
                && encapsulation.length == ENCAPSULATION_BYTES && nonce.length == NONCE_BYTES && FINGERPRINT.matcher(recipient).matches()
                && parts.size() == 1 && content != null && content.length > TAG_BYTES;
        if (!right) {
            throw new HeyiException(TEXTS.get("pack.manifest", name));
        }
        DecryptionKey key = keys.find(recipient);
        if (key == null) {
            throw new HeyiException(TEXTS.get("encryption.another", name, recipient));
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key.decapsulate(encapsulation), nonce, manifest).doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new HeyiException(TEXTS.get("encryption.damaged", name), e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] manifest) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(manifest);
        return cipher;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
