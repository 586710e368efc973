package org.heyi.plugins;

/**
 * Who signed a plug-in.
 *
 * @param name the certificate's subject, as its maker wrote it
 * @param fingerprint of the certificate
 * @param own whether it is the certificate that this program was built with
 */
public record Signer(String name, Fingerprint fingerprint, boolean own) {
}
