package org.heyi.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * Who signed a whole jar. The chain above a signer's certificate is not looked at: trust is in the certificate itself.
 */
final class SignedJar {

    private static final Texts TEXTS = Texts.of(SignedJar.class);

    /** More than any plug-in needs; a zip bomb has more. */
    private static final long MAX_BYTES = 1L << 30;
    private static final int BUFFER = 1 << 16;

    private SignedJar() {
    }

    /**
     * Reads every entry, so that every digest is compared.
     *
     * @param jar the file
     * @param name what to call it in messages
     * @return those who signed every entry; empty when there is nobody
     * @throws HeyiException if an entry does not match its signature, or the file is no jar or too large
     */
    static Set<X509Certificate> signers(Path jar, String name) {
        Set<X509Certificate> everywhere = null;
        long total = 0;
        byte[] buffer = new byte[BUFFER];
        Set<String> names = new HashSet<>();
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (!names.add(entry.getName())) {
                    // Which of two equal names is loaded is a matter of taste: a hiding place.
                    throw new HeyiException(TEXTS.get("tampered", name, entry.getName()));
                }
                try (InputStream in = file.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        total += read;
                        if (total > MAX_BYTES) {
                            throw new HeyiException(TEXTS.get("jar.large", name, MAX_BYTES >> 20));
                        }
                    }
                } catch (SecurityException e) {
                    throw new HeyiException(TEXTS.get("tampered", name, entry.getName()), e);
                }
                if (!entry.isDirectory() && !isSignature(entry.getName())) {
                    Set<X509Certificate> signers = signers(entry);
                    if (everywhere == null) {
                        everywhere = new LinkedHashSet<>(signers);
                    } else {
                        everywhere.retainAll(signers);
                    }
                }
            }
            requireAllNamed(file, names, name);
        } catch (SecurityException e) {
            throw new HeyiException(TEXTS.get("tampered", name, JarFile.MANIFEST_NAME), e);
        } catch (ZipException e) {
            throw new HeyiException(TEXTS.get("jar.broken", name), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("jar.unreadable", name, String.valueOf(e.getMessage())), e);
        }
        return everywhere == null ? Set.of() : everywhere;
    }

    /** A signed entry that was taken out leaves its digest in the manifest. */
    private static void requireAllNamed(JarFile file, Set<String> names, String name) throws IOException {
        if (file.getManifest() == null) {
            return;
        }
        for (String signed : file.getManifest().getEntries().keySet()) {
            if (!names.contains(signed)) {
                throw new HeyiException(TEXTS.get("tampered", name, signed));
            }
        }
    }

    private static Set<X509Certificate> signers(JarEntry entry) {
        CodeSigner[] signers = entry.getCodeSigners();
        return signers == null ? Set.of()
                : Arrays.stream(signers).map(s -> (X509Certificate) s.getSignerCertPath().getCertificates().get(0))
                        .collect(Collectors.toSet());
    }

    /** The files that hold the signatures themselves (JAR specification, "Signed JAR File"). */
    private static boolean isSignature(String entry) {
        String name = entry.toUpperCase(Locale.ROOT);
        return name.startsWith("META-INF/") && name.indexOf('/', 9) < 0
                && (name.equals("META-INF/MANIFEST.MF") || name.endsWith(".SF") || name.endsWith(".RSA")
                        || name.endsWith(".DSA") || name.endsWith(".EC") || name.startsWith("META-INF/SIG-"));
    }
}
