package org.heyi.exchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;

/**
 * What others encrypt to: the public part of a {@link DecryptionKey}, as its owner sends it out. It is a few lines of text that the
 * owner signed with the key they sign with: whoever knows that one knows that this one is theirs.
 *
 * @param name of its owner
 * @param signedBy public key of the owner's signing key
 * @param publicKey the key itself, X.509 SubjectPublicKeyInfo, base64
 * @param signature base64 of the signature of the other three
 */
public record EncryptionKey(String name, String signedBy, String publicKey, String signature) {

    private static final Texts TEXTS = Texts.of(EncryptionKey.class);
    private static final String FIRST = "Heyi encryption key 1";
    private static final int MOST_BYTES = 8192;
    private static final int LONGEST_NAME = 100;

    /**
     * @param name of its owner
     * @param own the owner's key
     * @param signer the key that the owner signs with
     * @return what is to be sent out
     */
    public static EncryptionKey of(String name, DecryptionKey own, Signer signer) {
        String called = name.strip().replaceAll("\\s+", " ");
        String statement = statement(called, signer.publicKey(), own.publicKey());
        return new EncryptionKey(called, signer.publicKey(), own.publicKey(),
                Base64.getEncoder().encodeToString(signer.sign(statement.getBytes(StandardCharsets.UTF_8))));
    }

    /** What is signed. A manifest begins with a brace, so neither can be taken for the other. */
    private static String statement(String name, String signedBy, String publicKey) {
        return FIRST + "\nName: " + name + "\nSigned-By: " + signedBy + "\nKey: " + publicKey + '\n';
    }

    /** @return the text to be sent out */
    public String text() {
        return statement(name, signedBy, publicKey) + "Signature: " + signature + '\n';
    }

    /** @return what people compare, as {@link Signer#fingerprint} gives it; an encrypted package names it */
    public String fingerprint() {
        return Signer.fingerprint(publicKey);
    }

    /**
     * @param file what somebody sent out
     * @return the key
     * @throws HeyiException when it is none, or was changed
     */
    public static EncryptionKey read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new HeyiException(TEXTS.get("encryption.none", file));
            }
            return parse(file.toString(), new String(bytes, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new HeyiException(TEXTS.get("missing", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unreadable", file), e);
        }
    }

    /**
     * @param file what to call it
     * @param text as {@link #text} gives it; what mail programs do to the ends of lines does not count
     */
    static EncryptionKey parse(String file, String text) {
        String[] lines = text.strip().replaceFirst("^\\uFEFF", "").split("\\s*\\R\\s*");
        Map<String, String> said = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(": ");
            if (colon < 0 || said.put(lines[i].substring(0, colon), lines[i].substring(colon + 2).strip()) != null) {
                throw new HeyiException(TEXTS.get("encryption.none", file));
            }
        }
        if (!lines[0].equals(FIRST) || !said.keySet().equals(Set.of("Name", "Signed-By", "Key", "Signature"))) {
            throw new HeyiException(TEXTS.get("encryption.none", file));
        }
        EncryptionKey key = new EncryptionKey(said.get("Name"), said.get("Signed-By"), said.get("Key"), said.get("Signature"));
        String statement = statement(key.name, key.signedBy, key.publicKey);
        if (!Signer.verify(key.signedBy, statement.getBytes(StandardCharsets.UTF_8), PackageFile.decoded(key.signature))) {
            throw new HeyiException(TEXTS.get("encryption.changed", file));
        }
        if (Names.isBlank(key.name) || Names.hidden(key.name).isPresent() || key.name.length() > LONGEST_NAME || key.key() == null) {
            throw new HeyiException(TEXTS.get("encryption.none", file));
        }
        return key;
    }

    /** The key to encrypt to; null when it is none. */
    PublicKey key() {
        try {
            return KeyFactory.getInstance(DecryptionKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return null; // which its caller says
        }
    }

    /**
     * @param pack a package
     * @return the same for the owner of this key alone; other bytes each time
     * @throws HeyiException when it is too large
     */
    public byte[] encrypt(byte[] pack) {
        return Envelope.seal(pack, this);
    }
}
