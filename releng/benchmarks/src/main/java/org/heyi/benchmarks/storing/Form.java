package org.heyi.benchmarks.storing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.heyi.model.Archive;
import org.heyi.model.ModelPackage;
import org.heyi.store.internal.SnapshotFile;

/** A way in which a model lies in a file. */
enum Form {
    /** Heyi's own: {@code heyi.snapshot}. */
    SNAPSHOT("the snapshot") {
        @Override
        void write(Archive archive, Path file) throws IOException {
            SnapshotFile.write(archive, file);
        }

        @Override
        Archive read(Path file) throws IOException {
            return SnapshotFile.read(file);
        }
    },
    /** EMF's binary form with what makes it small and quick. */
    BINARY("EMF's binary resource") {
        @Override
        Resource resource(Path file) {
            return new BinaryResourceImpl(URI.createFileURI(file.toString()));
        }

        @Override
        Map<Object, Object> options() {
            return Map.of(BinaryResourceImpl.OPTION_INTERNAL_BUFFER_CAPACITY, 1 << 20, BinaryResourceImpl.OPTION_VERSION,
                    BinaryResourceImpl.BinaryIO.Version.VERSION_1_1, BinaryResourceImpl.OPTION_STYLE_DATA_CONVERTER, true);
        }
    },
    /** EMF's usual form, with what its guide advises for large files. */
    XMI("EMF's XMI resource") {
        @Override
        Resource resource(Path file) {
            XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
            // Without it every reference is looked for through the whole model.
            resource.setIntrinsicIDToEObjectMap(new HashMap<>());
            return resource;
        }

        @Override
        Map<Object, Object> options() {
            return Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                    XMLResource.OPTION_CONFIGURATION_CACHE, true);
        }
    };

    private final String label;

    Form(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Resource resource(Path file) {
        throw new UnsupportedOperationException(name());
    }

    Map<Object, Object> options() {
        throw new UnsupportedOperationException(name());
    }

    void write(Archive archive, Path file) throws IOException {
        Resource resource = resource(file);
        resource.getContents().add(archive);
        resource.save(options());
        resource.getContents().clear();
    }

    Archive read(Path file) throws IOException {
        ModelPackage.eINSTANCE.eClass();
        Resource resource = resource(file);
        resource.load(options());
        Archive archive = (Archive) resource.getContents().getFirst();
        EcoreUtil.resolveAll(resource);
        return archive;
    }
}
