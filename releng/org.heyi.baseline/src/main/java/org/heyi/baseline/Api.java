package org.heyi.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;

/**
 * The packages that plug-ins may use, as far as they may use them: public types without their code. Those are the exported packages that
 * have a version.
 */
public final class Api implements AutoCloseable {

    /** The same bytes for the same API: archives hold the time of their entries. */
    private static final long NO_TIME = 0;

    private static final String EXPORTS = "Export-Package";

    private final Jar jar;
    private final Parameters packages;

    private Api(Jar jar) throws Exception {
        this.jar = jar;
        packages = OSGiHeader.parseHeader(jar.getManifest().getMainAttributes().getValue(EXPORTS));
    }

    /**
     * @param root folder of the whole project
     * @return where the API of the last release is kept
     */
    public static Path baseline(Path root) {
        return root.resolve("releng/org.heyi.baseline/api.jar");
    }

    /**
     * @param file where an API was kept
     * @return that API
     * @throws Exception if the file cannot be read
     */
    public static Api kept(Path file) throws Exception {
        return new Api(new Jar(file.toFile()));
    }

    /**
     * @param root folder of the whole project, which was built
     * @return the API of the bundles in it
     * @throws Exception if a bundle cannot be read
     */
    public static Api built(Path root) throws Exception {
        SortedMap<String, String> versions = new TreeMap<>();
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> bundles = Files.list(root.resolve("bundles"))) {
            for (Path bundle : bundles.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF"))).sorted().toList()) {
                for (Map.Entry<String, Attrs> each : exported(bundle.resolve("META-INF/MANIFEST.MF")).entrySet()) {
                    String version = each.getValue().getVersion();
                    if (version != null) {
                        versions.put(each.getKey(), version);
                        classes.putAll(classes(bundle.resolve("target/classes"), each.getKey()));
                    }
                }
            }
        }
        return ofClasses(versions, classes, ApiClass.readBuilt());
    }

    /**
     * @param versions of packages by their names
     * @param classes whole classes by their paths in a jar; they are reduced to what plug-ins see
     * @param built names of the records whose constructors plug-ins may call
     * @return that API
     * @throws Exception if a class cannot be read
     */
    static Api ofClasses(SortedMap<String, String> versions, Map<String, byte[]> classes, Set<String> built) throws Exception {
        Set<String> provided = classes.values().stream().flatMap(each -> ApiClass.provided(each).stream()).collect(Collectors.toSet());
        Map<String, byte[]> seen = new TreeMap<>();
        classes.forEach((path, bytes) -> ApiClass.of(bytes, built, provided).ifPresent(reduced -> seen.put(path, reduced)));
        return of(versions, seen);
    }

    private static Api of(SortedMap<String, String> versions, Map<String, byte[]> classes) throws Exception {
        Jar jar = new Jar("api");
        jar.setReproducible(Boolean.TRUE.toString());
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.heyi.api");
        main.putValue(EXPORTS, versions.entrySet().stream().map(each -> each.getKey() + ";version=\"" + each.getValue() + '"')
                .collect(Collectors.joining(",")));
        jar.setManifest(manifest);
        classes.forEach((path, bytes) -> jar.putResource(path, new EmbeddedResource(bytes, NO_TIME)));
        return new Api(jar);
    }

    private static Parameters exported(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return OSGiHeader.parseHeader(new Manifest(in).getMainAttributes().getValue(EXPORTS));
        }
    }

    private static Map<String, byte[]> classes(Path folder, String name) throws IOException {
        Path inside = folder.resolve(name.replace('.', '/'));
        if (!Files.isDirectory(inside)) {
            throw new IOException(inside + " is missing; build the program first");
        }
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.list(inside)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                classes.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    /** @return every package by its name; its version is an attribute */
    Parameters packages() {
        return packages;
    }

    Jar jar() {
        return jar;
    }

    /**
     * @return types of the program that the API speaks of and that are in no package of it: a plug-in would meet them and could not
     *         name them
     * @throws Exception if a class cannot be read
     */
    public List<String> strangers() throws Exception {
        List<String> found = new ArrayList<>();
        for (String path : jar.getResources().keySet()) {
            if (path.endsWith(".class")) {
                try (InputStream in = jar.getResource(path).openInputStream()) {
                    for (String type : ApiClass.mentioned(in.readAllBytes())) {
                        String name = type.replace('/', '.');
                        if (name.startsWith("org.heyi.") && !packages.containsKey(name.substring(0, name.lastIndexOf('.')))) {
                            found.add(path.replace(".class", "").replace('/', '.') + " speaks of " + name);
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * @param file where to keep this API
     * @throws Exception if it cannot be written
     */
    public void write(Path file) throws Exception {
        jar.write(file.toFile());
    }

    @Override
    public void close() {
        jar.close();
    }
}
