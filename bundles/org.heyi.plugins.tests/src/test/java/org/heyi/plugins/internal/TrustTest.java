package org.heyi.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import jdk.security.jarsigner.JarSigner;
import org.heyi.base.HeyiException;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.TrustDecision;
import org.heyi.plugins.UntrustedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path keys;
    private static PrivateKeyEntry own;
    private static PrivateKeyEntry other;
    private static PrivateKeyEntry expired;

    @TempDir
    private Path folder;
    private Path signed;
    private final Trust trust = new Trust(Set.of(fingerprint(own)));

    @BeforeAll
    static void makeKeys() throws Exception {
        own = key("own");
        other = key("other");
        expired = key("expired", "-startdate", "-10d", "-validity", "1");
    }

    @BeforeEach
    void makeJar() throws Exception {
        Path unsigned = folder.resolve("unsigned.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(unsigned))) {
            for (String name : List.of("META-INF/MANIFEST.MF", "A.class", "B.class")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name.startsWith("META") ? "Manifest-Version: 1.0\r\n\r\n" : name)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        signed = sign(unsigned, own);
    }

    private static PrivateKeyEntry key(String name, String... more) throws Exception {
        Path store = keys.resolve(name + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "EC",
                "-dname", "CN=" + name, "-alias", name, "-keystore", store.toString(), "-storepass", PASSWORD));
        command.addAll(Arrays.asList(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return (PrivateKeyEntry) KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()).getEntry(name,
                new PasswordProtection(PASSWORD.toCharArray()));
    }

    private static Fingerprint fingerprint(PrivateKeyEntry key) {
        return Fingerprint.of((X509Certificate) key.getCertificate());
    }

    private Path sign(Path jar, PrivateKeyEntry key) throws IOException {
        Path result = Files.createTempFile(folder, "signed", ".jar");
        try (ZipFile in = new ZipFile(jar.toFile()); OutputStream out = Files.newOutputStream(result)) {
            new JarSigner.Builder(key).build().sign(in, out);
        }
        return result;
    }

    private static void rewrite(Path jar, BiFunction<String, byte[], byte[]> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(jar.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : in.stream().toList()) {
                try (InputStream content = in.getInputStream(entry)) {
                    byte[] changed = change.apply(entry.getName(), content.readAllBytes());
                    if (changed != null) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        out.write(changed);
                    }
                }
            }
        }
        Files.write(jar, bytes.toByteArray());
    }

    private String refused(Path jar) {
        return assertThrows(HeyiException.class, () -> trust.require(Map.of("the plug-in", jar), TrustDecision.NONE))
                .getMessage();
    }

    @Test
    void whatTheBuildSignedIsTrusted() {
        assertDoesNotThrow(() -> trust.require(Map.of("a", signed), TrustDecision.NONE));
        assertEquals(Set.of(own.getCertificate()), SignedJar.signers(signed, "a"));
    }

    @Test
    void whatIsNotSignedIsRefused() {
        assertTrue(refused(folder.resolve("unsigned.jar")).contains("没有签名"));
    }

    @Test
    void anAddedEntryIsRefused() throws IOException {
        rewrite(signed, (name, bytes) -> bytes);
        assertDoesNotThrow(() -> trust.require(Map.of("a", signed), TrustDecision.NONE));
        Path added = folder.resolve("added.jar");
        Files.copy(signed, added);
        try (java.nio.file.FileSystem jar = java.nio.file.FileSystems.newFileSystem(added)) {
            Files.writeString(jar.getPath("C.class"), "C");
        }
        assertTrue(refused(added).contains("没有签名"));
    }

    @Test
    void aChangedEntryIsRefused() throws IOException {
        rewrite(signed, (name, bytes) -> name.equals("B.class") ? "X.class".getBytes(StandardCharsets.UTF_8) : bytes);
        assertTrue(refused(signed).contains("B.class"));
    }

    @Test
    void aRemovedEntryIsRefused() throws IOException {
        rewrite(signed, (name, bytes) -> name.equals("B.class") ? null : bytes);
        assertTrue(refused(signed).contains("B.class"));
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws IOException {
        Path jar = folder.resolve("unsigned.jar");
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1);
        Files.writeString(jar, bytes.replace("B.class", "A.class"), StandardCharsets.ISO_8859_1);
        assertTrue(refused(jar).contains("A.class"));
    }

    @Test
    void aStrangerIsNamedWithTheWayOut() throws IOException {
        Path jar = sign(folder.resolve("unsigned.jar"), other);
        Map<String, Path> files = Map.of("the plug-in", jar);
        UntrustedException refused = assertThrows(UntrustedException.class,
                () -> trust.require(files, TrustDecision.NONE));
        assertTrue(refused.getMessage().contains("CN=other")
                && refused.getMessage().contains("--trust " + fingerprint(other)), refused.getMessage());
        assertEquals(List.of(other.getCertificate()), refused.certificates());
        assertDoesNotThrow(() -> trust.require(files, new TrustDecision(Set.of(fingerprint(other)), false)));
        assertThrows(UntrustedException.class,
                () -> trust.require(files, new TrustDecision(Set.of(fingerprint(expired)), false)));
    }

    @Test
    void oneOfTwoSignersIsEnough() throws IOException {
        Path both = Files.createTempFile(folder, "both", ".jar");
        try (ZipFile in = new ZipFile(signed.toFile()); OutputStream out = Files.newOutputStream(both)) {
            new JarSigner.Builder(other).signerName("OTHER").build().sign(in, out);
        }
        assertEquals(2, SignedJar.signers(both, "both").size());
        assertDoesNotThrow(() -> trust.require(Map.of("both", both), TrustDecision.NONE));
    }

    @Test
    void anExpiredCertificateIsRefused() throws IOException {
        Path jar = sign(folder.resolve("unsigned.jar"), expired);
        HeyiException refused = assertThrows(HeyiException.class, () -> new Trust(Set.of(fingerprint(expired)))
                .require(Map.of("the plug-in", jar), TrustDecision.NONE));
        assertTrue(refused.getMessage().contains("有效"), refused.getMessage());
    }

    @Test
    void whatIsNoJarIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "text");
        assertTrue(refused(text).contains("jar"));
        assertTrue(refused(Files.createFile(folder.resolve("empty.jar"))).contains("jar"));
    }

    /** While a key is replaced, programs trust the former and the next. */
    @Test
    void theProgramMayTrustSeveral() throws Exception {
        StringBuilder several = new StringBuilder();
        for (PrivateKeyEntry each : List.of(own, other)) {
            several.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(each.getCertificate().getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        Trust both = Trust.of(new ByteArrayInputStream(several.toString().getBytes(StandardCharsets.US_ASCII)));
        assertTrue(both.trusts((X509Certificate) own.getCertificate(), TrustDecision.NONE));
        assertTrue(both.trusts((X509Certificate) other.getCertificate(), TrustDecision.NONE));
        assertFalse(both.trusts((X509Certificate) expired.getCertificate(), TrustDecision.NONE));
        assertThrows(CertificateException.class, () -> Trust.of(new ByteArrayInputStream(new byte[0])));
    }
}
