package org.heyi.baseline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** A class as a plug-in sees it. */
final class ApiClass {

    private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
    private static final String PACKAGE_INFO = "package-info";
    private static final String PROVIDER = "Lorg/osgi/annotation/versioning/ProviderType;";
    private static final String CONSUMER = "Lorg/osgi/annotation/versioning/ConsumerType;";
    private static final String EPACKAGE = "org/eclipse/emf/ecore/EPackage";

    /** Names of the records that plug-ins make themselves, one a line; what begins with # is a remark. */
    private static final String BUILT = "built-by-plugins.txt";

    private ApiClass() {
    }

    /** @return the records whose constructors are promised, by their names in class files */
    static Set<String> readBuilt() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(ApiClass.class.getResourceAsStream(BUILT), StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(each -> !each.isEmpty() && !each.startsWith("#")).map(each -> each.replace('.', '/'))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * @param bytes a class file
     * @param built names of the records whose constructors plug-ins may call
     * @param provided packages whose types the program alone implements, but for those that say otherwise
     * @return it without code and without what plug-ins cannot see or are not promised; empty if that is all of it
     */
    static Optional<byte[]> of(byte[] bytes, Set<String> built, Set<String> provided) {
        ClassNode node = read(bytes);
        boolean described = node.name.endsWith(PACKAGE_INFO);
        if (!described && (node.access & SEEN) == 0 || hiddenInside(node)) {
            return Optional.empty();
        }
        node.methods.removeIf(each -> (each.access & SEEN) == 0 || (each.access & Opcodes.ACC_SYNTHETIC) != 0
                || isCanonical(each, node) && !built.contains(node.name));
        node.methods.forEach(each -> each.instructions.clear());
        // The numbers of features shift when the model gets another one; plug-ins are told to use the features themselves.
        boolean numbers = node.interfaces.contains(EPACKAGE);
        node.fields.removeIf(each -> (each.access & SEEN) == 0 || (each.access & Opcodes.ACC_SYNTHETIC) != 0
                || numbers && each.desc.equals("I"));
        // What the code speaks of is listed here too; the code is gone.
        node.innerClasses.removeIf(each -> (each.access & SEEN) == 0 || !each.name.startsWith(outermost(node.name)));
        node.nestMembers = null;
        // bnd looks at the annotations of types alone.
        if (provided.contains(packageOf(node)) && !annotated(node, CONSUMER) && !annotated(node, PROVIDER)) {
            node.visitAnnotation(PROVIDER, false);
        }
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return Optional.of(writer.toByteArray());
    }

    /**
     * @param bytes a class file
     * @return the package that it describes, if it says there that the program alone implements its types
     */
    static Optional<String> provided(byte[] bytes) {
        ClassNode node = read(bytes);
        return node.name.endsWith(PACKAGE_INFO) && annotated(node, PROVIDER) ? Optional.of(packageOf(node)) : Optional.empty();
    }

    private static ClassNode read(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return node;
    }

    private static boolean annotated(ClassNode node, String annotation) {
        return node.invisibleAnnotations != null && node.invisibleAnnotations.stream().anyMatch(each -> each.desc.equals(annotation));
    }

    private static String packageOf(ClassNode node) {
        return node.name.substring(0, node.name.lastIndexOf('/'));
    }

    private static String outermost(String name) {
        int member = name.indexOf('$');
        return member < 0 ? name : name.substring(0, member);
    }

    /** A member class says in the list of inner classes, not in its own access, whether it is private. */
    private static boolean hiddenInside(ClassNode node) {
        return node.innerClasses.stream().anyMatch(each -> each.name.equals(node.name) && (each.access & SEEN) == 0);
    }

    /** A further component changes this constructor; accessors and factory methods stay. */
    private static boolean isCanonical(MethodNode method, ClassNode node) {
        return node.recordComponents != null && method.name.equals("<init>")
                && method.desc.equals(node.recordComponents.stream().map(each -> each.descriptor).collect(Collectors.joining("", "(", ")V")));
    }

    /**
     * @param bytes a class file
     * @return the types it names, by their names in class files
     */
    static List<String> mentioned(byte[] bytes) {
        Set<String> names = new TreeSet<>();
        new ClassReader(bytes).accept(new ClassRemapper(null, new Remapper() {
            @Override
            public String map(String name) {
                names.add(name);
                return name;
            }
        }), ClassReader.SKIP_CODE);
        return new ArrayList<>(names);
    }
}
