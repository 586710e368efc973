package org.heyi.plugins.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRequest;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;

/** Update sites that are read for one change, and the folder aside into which files are fetched from them. Forgotten by p2 at the end. */
final class Sources implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(Sources.class);

    private final IProvisioningAgent agent;
    private final List<Site> sites;
    private final Progress progress;
    private final List<IQueryable<IInstallableUnit>> read = new ArrayList<>();
    private Path aside;

    /**
     * @throws HeyiException if a site cannot be read
     */
    Sources(IProvisioningAgent agent, List<Site> sites, Progress progress) {
        this.agent = agent;
        this.sites = sites;
        this.progress = progress;
        try {
            for (Site site : sites) {
                read.add(load(site));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private IQueryable<IInstallableUnit> load(Site site) {
        try {
            return agent.getService(IMetadataRepositoryManager.class).loadRepository(site.address(), new Monitor(progress));
        } catch (ProvisionException e) {
            throw unreadable(site, e);
        }
    }

    private static HeyiException unreadable(Site site, ProvisionException e) {
        return e.getStatus().getCode() == ProvisionException.REPOSITORY_NOT_FOUND
                && !site.address().getScheme().startsWith("http")
                        ? new HeyiException(TEXTS.get("site.none", site.name()), e)
                        : new HeyiException(TEXTS.get("site.unreadable", site.name(), Reasons.sentence(e.getStatus())), e);
    }

    /** Everything that the sites have. */
    IQueryable<IInstallableUnit> units() {
        return QueryUtil.compoundQueryable(read);
    }

    URI[] addresses() {
        return sites.stream().map(Site::address).toArray(URI[]::new);
    }

    /**
     * Fetches the files of units into the folder aside, which becomes an update site that has nothing else.
     *
     * @return the files, by the names to call them
     */
    Map<String, Path> fetch(Collection<IInstallableUnit> units) throws ProvisionException {
        IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
        aside = temporary();
        IFileArtifactRepository copy = (IFileArtifactRepository) manager.createRepository(aside.toUri(), "heyi",
                IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
        IMetadataRepository described = agent.getService(IMetadataRepositoryManager.class).createRepository(aside.toUri(), "heyi",
                IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
        described.addInstallableUnits(units.stream().map(IInstallableUnit::unresolved).toList());
        Set<IArtifactKey> wanted = new LinkedHashSet<>();
        units.forEach(iu -> wanted.addAll(iu.getArtifacts()));
        Map<String, Path> files = new LinkedHashMap<>();
        for (Site site : sites) {
            fetch(site, wanted, manager, copy, files);
        }
        for (IArtifactKey missing : wanted) {
            throw new HeyiException(TEXTS.get("incomplete", name(missing), TEXTS.get("not.there")));
        }
        return files;
    }

    /** Takes from a site what it has of it; what a later site is to be asked for is left in wanted. */
    private void fetch(Site site, Set<IArtifactKey> wanted, IArtifactRepositoryManager manager, IFileArtifactRepository copy,
            Map<String, Path> files) {
        IArtifactRepository source;
        try {
            source = manager.loadRepository(site.address(), new Monitor(progress));
        } catch (ProvisionException e) {
            throw unreadable(site, e);
        }
        List<IArtifactRequest> requests = new ArrayList<>();
        wanted.stream().filter(source::contains).forEach(key -> requests.add(manager.createMirrorRequest(key, copy, null, null)));
        source.getArtifacts(requests.toArray(IArtifactRequest[]::new), new Monitor(progress));
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        for (IArtifactRequest request : requests) {
            IArtifactKey key = request.getArtifactKey();
            File file = copy.getArtifactFile(key);
            if (!request.getResult().isOK() || file == null) {
                throw new HeyiException(TEXTS.get("incomplete", name(key), Reasons.sentence(request.getResult())));
            }
            // A feature may be called like its bundle.
            files.put(files.containsKey(name(key)) ? name(key) + " (" + key.getClassifier() + ")" : name(key), file.toPath());
            wanted.remove(key);
        }
    }

    private static String name(IArtifactKey key) {
        return key.getId() + " " + key.getVersion();
    }

    /** The folder that {@link #fetch} filled. */
    Path aside() {
        return aside;
    }

    /** p2 remembers every site it has read, and would look there again. */
    @Override
    public void close() {
        List<URI> all = new ArrayList<>(sites.stream().map(Site::address).toList());
        if (aside != null) {
            all.add(aside.toUri());
        }
        for (URI address : all) {
            agent.getService(IMetadataRepositoryManager.class).removeRepository(address);
            agent.getService(IArtifactRepositoryManager.class).removeRepository(address);
        }
        if (aside != null) {
            Folders.delete(aside);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("heyi-plugin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
