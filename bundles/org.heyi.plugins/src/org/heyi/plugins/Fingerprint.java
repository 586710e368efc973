package org.heyi.plugins;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * The SHA-256 of a certificate: what two people compare to know that they speak of the same one.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record Fingerprint(String value) {

    private static final Texts TEXTS = Texts.of(Fingerprint.class);

    /**
     * @param typed the 32 bytes in hexadecimal, in any case, with or without colons, spaces and a leading SHA256:
     * @return the fingerprint
     * @throws HeyiException if it is none
     */
    public static Fingerprint parse(String typed) {
        String hex = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^sha-?256[:=]", "").replaceAll("[:\\s]", "");
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new HeyiException(TEXTS.get("fingerprint.wrong", typed));
        }
        return new Fingerprint(hex);
    }

    /**
     * @param certificate a certificate
     * @return its fingerprint
     */
    public static Fingerprint of(X509Certificate certificate) {
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @return bytes in upper case with colons between, as other programs show it
     */
    @Override
    public String toString() {
        return value.toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1:");
    }
}
