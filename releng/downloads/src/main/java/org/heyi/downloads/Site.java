package org.heyi.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The update site beside the program, without what tells when it was made: times of entries, and those that signatures hold. */
final class Site {

    private static final String FILE = ".SF";
    private static final String BLOCK = ".RSA";
    private static final Pattern ARTIFACT = Pattern.compile("<artifact [^>]*classifier='([^']+)'[^>]*>.*?</artifact>", Pattern.DOTALL);

    private final Path folder;
    private final Instant when;
    private final KeyStore.PrivateKeyEntry key;

    private Site(Path folder, Instant when, KeyStore.PrivateKeyEntry key) {
        this.folder = folder;
        this.when = when;
        this.key = key;
    }

    /**
     * Signs its jars again, so that the signature holds no time (the JDK's own tool always writes one), and describes them anew.
     *
     * @param folder of the site
     * @param when what its files shall say
     * @param store with the key, PKCS #12
     * @param alias of the key
     * @param password of the store and the key
     */
    static void settle(Path folder, Instant when, Path store, String alias, String password) throws IOException {
        try {
            KeyStore keys = KeyStore.getInstance(store.toFile(), password.toCharArray());
            KeyStore.PrivateKeyEntry key = (KeyStore.PrivateKeyEntry) keys.getEntry(alias, new KeyStore.PasswordProtection(password.toCharArray()));
            if (!key.getPrivateKey().getAlgorithm().equals("RSA")) {
                throw new IllegalStateException("the key in " + store + " is no RSA key; others sign differently each time");
            }
            new Site(folder, when, key).settle();
        } catch (GeneralSecurityException | CMSException | OperatorCreationException e) {
            throw new IllegalStateException("cannot sign with " + store, e);
        }
    }

    private void settle() throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
        for (String below : List.of("plugins", "features")) {
            try (Stream<Path> jars = Files.list(folder.resolve(below))) {
                for (Path each : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    sign(each);
                }
            }
        }
        describe(this::measured);
    }

    /**
     * Dates a site whose jars stay as they are.
     *
     * @param folder of the site
     * @param when what its files shall say
     * @return its description of what it offers
     */
    static String date(Path folder, Instant when) throws IOException {
        Site site = new Site(folder, when, null);
        try {
            site.describe(text -> text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has what it needs", e);
        }
        return new String(entries(folder.resolve("content.jar")).get("content.xml"), StandardCharsets.UTF_8);
    }

    private void describe(Change artifacts) throws IOException, GeneralSecurityException {
        describe("content", text -> text);
        describe("artifacts", artifacts);
        Files.writeString(folder.resolve("p2.index"), """
                version=1
                metadata.repository.factory.order=content.xml,!
                artifact.repository.factory.order=artifacts.xml,!
                """);
    }

    /** What is signed (the checksums of the entries) stays; the block beside it is made anew. */
    private void sign(Path jar) throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
        Map<String, byte[]> entries = entries(jar);
        String signed = entries.keySet().stream().filter(name -> name.startsWith("META-INF/") && name.endsWith(FILE)).findFirst()
                .orElseThrow(() -> new IllegalStateException(jar + " is not signed"));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setDirectSignature(true).build(new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivateKey()),
                        (X509Certificate) key.getCertificate()));
        generator.addCertificates(new JcaCertStore(List.of(key.getCertificateChain())));
        String block = signed.substring(0, signed.length() - FILE.length()) + BLOCK;
        if (entries.replace(block, generator.generate(new CMSProcessableByteArray(entries.get(signed)), false).getEncoded("DER")) == null) {
            throw new IllegalStateException(jar + " has no " + block);
        }
        write(jar, entries);
    }

    private static Map<String, byte[]> entries(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    /** In the same order, all of the same time. */
    private void write(Path jar, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                // Without a zone, which the machine that builds has and a zip has not.
                entry.setTimeLocal(when.atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
    }

    @FunctionalInterface
    private interface Change {
        String of(String text) throws IOException, GeneralSecurityException;
    }

    private void describe(String name, Change change) throws IOException, GeneralSecurityException {
        Path jar = folder.resolve(name + ".jar");
        String text = new String(entries(jar).get(name + ".xml"), StandardCharsets.UTF_8)
                .replaceAll("(name='p2\\.timestamp' value=)'\\d+'", "$1'" + when.toEpochMilli() + "'");
        write(jar, Map.of(name + ".xml", Records.sorted(change.of(text)).getBytes(StandardCharsets.UTF_8)));
        Files.deleteIfExists(folder.resolve(name + ".xml.xz"));
    }

    /** The sizes and checksums of the jars as they are now; those that are not there are not offered. */
    private String measured(String text) throws IOException, GeneralSecurityException {
        StringBuilder measured = new StringBuilder();
        Matcher each = ARTIFACT.matcher(text);
        while (each.find()) {
            String artifact = each.group();
            Path jar = folder.resolve(each.group(1).equals("osgi.bundle") ? "plugins" : "features")
                    .resolve(attribute(artifact, "id") + "_" + attribute(artifact, "version") + ".jar");
            if (Files.exists(jar)) {
                byte[] bytes = Files.readAllBytes(jar);
                artifact = artifact.replaceAll("(name='(?:artifact|download)\\.size' value=)'\\d+'", "$1'" + bytes.length + "'");
                for (String algorithm : List.of("SHA-256", "SHA-512", "MD5")) {
                    artifact = artifact.replaceAll("(name='download\\.(?:checksum\\.)?" + algorithm.toLowerCase(Locale.ROOT) + "' value=)'[0-9a-f]+'",
                            "$1'" + HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes)) + "'");
                }
            } else {
                artifact = "";
            }
            each.appendReplacement(measured, Matcher.quoteReplacement(artifact));
        }
        each.appendTail(measured);
        String all = measured.toString();
        long left = ARTIFACT.matcher(all).results().count();
        return all.replaceFirst("<artifacts size='\\d+'>", "<artifacts size='" + left + "'>");
    }

    private static String attribute(String element, String name) {
        Matcher value = Pattern.compile("^<[^>]* " + name + "='([^']+)'").matcher(element);
        if (!value.find()) {
            throw new IllegalStateException("no " + name + " in " + element);
        }
        return value.group(1);
    }
}
