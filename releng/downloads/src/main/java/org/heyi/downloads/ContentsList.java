package org.heyi.downloads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component.Type;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.license.Expression;
import org.cyclonedx.parsers.JsonParser;

/** The list of what is in a download (SBOM), as CycloneDX has it. */
final class ContentsList {

    private static final Version SCHEMA = Version.VERSION_16;

    private final String version;
    private final Instant when;
    private final Licences licences;

    /**
     * @param version of the program
     * @param when the time of its commit
     * @param licences of the components
     */
    ContentsList(String version, Instant when, Licences licences) {
        this.version = version;
        this.when = when;
        this.licences = licences;
    }

    /**
     * @param components what it consists of
     * @param program its folder
     * @param file where to
     * @throws IllegalStateException when it is not as the schema of CycloneDX wants it
     */
    void write(List<Component> components, Path program, Path file) throws IOException {
        Bom bom = new Bom();
        org.cyclonedx.model.Component heyi = component(Type.APPLICATION, "org.heyi", "heyi", version, "EPL-2.0");
        heyi.setBomRef("heyi");
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(when));
        metadata.setComponent(heyi);
        bom.setMetadata(metadata);
        components.forEach(each -> bom.addComponent(library(each)));
        if (Files.isDirectory(program.resolve("runtime"))) {
            bom.addComponent(java(program.resolve("runtime")));
        }
        try {
            // The number of a list says that no other list has it; the same list may well have the same one.
            bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(json(bom).getBytes(StandardCharsets.UTF_8)));
            String json = json(bom);
            List<ParseException> wrong = new JsonParser().validate(json, SCHEMA);
            if (!wrong.isEmpty()) {
                throw new IllegalStateException("the list of contents is not as CycloneDX wants it: " + wrong);
            }
            Files.writeString(file, json + "\n");
        } catch (GeneratorException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Bom bom) throws GeneratorException {
        return BomGeneratorFactory.createJson(SCHEMA, bom).toJsonString();
    }

    private org.cyclonedx.model.Component library(Component each) {
        Component.Origin origin = each.origin();
        org.cyclonedx.model.Component library = component(Type.LIBRARY, origin == null ? null : origin.group(),
                origin == null ? each.name() : origin.artifact(), origin == null ? each.version() : origin.version(), licences.of(each));
        library.setBomRef(each.name() + "@" + each.version());
        if (origin != null) {
            library.setPurl("pkg:maven/" + origin.group() + "/" + origin.artifact() + "@" + origin.version());
        }
        if (each.file() != null) {
            library.setHashes(List.of(new Hash(Hash.Algorithm.SHA_256, each.sha256())));
            Property place = new Property();
            place.setName("heyi:file");
            place.setValue(each.file());
            library.addProperty(place);
        }
        return library;
    }

    private static org.cyclonedx.model.Component java(Path runtime) throws IOException {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(runtime.resolve("release"))) {
            release.load(in);
        }
        String version = release.getProperty("JAVA_VERSION").replace("\"", "");
        org.cyclonedx.model.Component java = component(Type.PLATFORM, null, "openjdk", version, "GPL-2.0-only WITH Classpath-exception-2.0");
        java.setBomRef("openjdk@" + version);
        java.setPurl("pkg:generic/openjdk@" + version);
        Property modules = new Property();
        modules.setName("heyi:modules");
        modules.setValue(release.getProperty("MODULES").replace("\"", ""));
        java.addProperty(modules);
        Property place = new Property();
        place.setName("heyi:file");
        place.setValue("runtime");
        java.addProperty(place);
        return java;
    }

    private static org.cyclonedx.model.Component component(Type type, String group, String name, String version, String spdx) {
        org.cyclonedx.model.Component component = new org.cyclonedx.model.Component();
        component.setType(type);
        component.setGroup(group);
        component.setName(name);
        component.setVersion(version);
        LicenseChoice choice = new LicenseChoice();
        choice.setExpression(new Expression(spdx));
        component.setLicenses(choice);
        return component;
    }
}
