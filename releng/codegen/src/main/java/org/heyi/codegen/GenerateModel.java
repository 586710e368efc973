package org.heyi.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the EMF code of org.heyi.model from model/heyi.genmodel, without an IDE.
 *
 * <p>The target folder is emptied first: generated code is never edited, so there is nothing to merge.</p>
 */
public final class GenerateModel {

    private static final String PROJECT = "org.heyi.model";

    private GenerateModel() {
    }

    /**
     * @param args folder of the bundle org.heyi.model; folder to write the Java files to
     * @throws IOException when the target cannot be written
     */
    public static void main(String[] args) throws IOException {
        generate(Path.of(args[0]).toAbsolutePath().normalize(), Path.of(args[1]).toAbsolutePath().normalize());
    }

    /**
     * @param bundle folder of org.heyi.model, which holds model/heyi.genmodel
     * @param target folder for the Java files; emptied first
     * @throws IOException when the target cannot be written
     * @throws IllegalStateException when the generator reports an error
     */
    public static void generate(Path bundle, Path target) throws IOException {
        empty(target);
        Files.createDirectories(target);
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        // The generator writes to platform:/resource/PROJECT; stand-alone, that is whatever folder we map it to.
        EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(target + "/"));
        GenModel genModel = (GenModel) resources.getResource(
                URI.createFileURI(bundle.resolve("model/heyi.genmodel").toString()), true).getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setModelDirectory("/" + PROJECT);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                BasicMonitor.toMonitor(new org.eclipse.core.runtime.NullProgressMonitor()));
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(result.getMessage() + " " + result.getChildren());
        }
        normalise(target);
    }

    /** Only Java files are wanted, in the repository's line ends. */
    private static void normalise(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".java")) {
                    Files.delete(file);
                    continue;
                }
                String text = Files.readString(file).replace("\r\n", "\n").replaceAll("[ \t]+\n", "\n");
                Files.writeString(file, text.endsWith("\n") ? text : text + "\n");
            }
        }
        try (Stream<Path> folders = Files.walk(target)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList()) {
                try (Stream<Path> children = Files.list(folder)) {
                    if (children.findAny().isEmpty()) {
                        Files.delete(folder);
                    }
                }
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
