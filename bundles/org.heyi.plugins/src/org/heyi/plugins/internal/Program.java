package org.heyi.plugins.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IAgentLocation;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.osgi.service.datalocation.Location;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.osgi.framework.Bundle;

/** The running program as p2 installed it: its profile, its folders, and the site that came with it. */
final class Program {

    private static final Texts TEXTS = Texts.of(Program.class);

    /** Says for which program the plug-ins were seen to; the start script compares it with the jar of this bundle. */
    private static final String SEEN = "org.heyi.plugins.program";

    private final IProvisioningAgentProvider agents;
    private final Path install;

    /** Something that is done with p2's agent while no other process touches the profile. */
    @FunctionalInterface
    interface Work<T> {
        T with(IProvisioningAgent agent) throws ProvisionException;
    }

    Program(IProvisioningAgentProvider agents, Location install) {
        this.agents = agents;
        // Equinox does not escape what stands in its locations.
        this.install = new File(install.getURL().getPath()).toPath();
    }

    <T> T locked(Work<T> work) {
        try {
            // Of the running program: not ours to stop.
            IProvisioningAgent agent = agents.createAgent(null);
            try (FileChannel ignored = lock(agent)) {
                return work.with(agent);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } catch (OperationCanceledException e) {
            CancellationException cancelled = new CancellationException();
            cancelled.initCause(e);
            throw cancelled;
        } catch (ProvisionException e) {
            throw new HeyiException(TEXTS.get("failed", Reasons.sentence(e.getStatus())), e);
        }
    }

    /**
     * One process at a time, readers too: p2 takes a profile that another process is writing for an empty one. Where
     * the lock cannot be made, nobody can write the profile either.
     */
    private static FileChannel lock(IProvisioningAgent agent) throws IOException {
        Path file = dataArea(agent).resolve("org.heyi.plugins.lock");
        try {
            Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return null;
        }
        return Folders.lock(file);
    }

    /** @return the service that answers p2's questions about trust */
    static TrustServices trust(IProvisioningAgent agent) {
        return (TrustServices) agent.getService(UIServices.class);
    }

    private static Path dataArea(IProvisioningAgent agent) {
        return Path.of(agent.getService(IAgentLocation.class).getRootLocation());
    }

    /** Notes that the plug-ins of this program are as the person wants them. */
    static void seen(IProvisioningAgent agent, Bundle self) {
        Path file = dataArea(agent).resolve(SEEN);
        try {
            Files.writeString(file, self.getSymbolicName() + "_" + self.getVersion() + ".jar\n");
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("not.writable", file), e);
        }
    }

    static IProfile profile(IProvisioningAgent agent) {
        IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new HeyiException(TEXTS.get("not.installed"));
        }
        return profile;
    }

    /**
     * @return where the jars of a profile lie: the person's own, and those of a program that belongs to all; before anything was
     *     installed, a person has none
     */
    static List<IFileArtifactRepository> pools(IProvisioningAgent agent, IProfile profile, IProgressMonitor monitor)
            throws ProvisionException {
        IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
        List<IFileArtifactRepository> pools = new ArrayList<>();
        for (String property : List.of(IProfile.PROP_CACHE, IProfile.PROP_SHARED_CACHE)) {
            String folder = profile.getProperty(property);
            if (folder != null && Files.exists(Path.of(folder).resolve("artifacts.xml"))) {
                pools.add((IFileArtifactRepository) manager.loadRepository(Path.of(folder).toUri(), monitor));
            }
        }
        return pools;
    }

    /** @return the folder of the site that came with the program, whether or not there is one */
    Path ownSite() {
        return install.resolve("site");
    }

    /** @param from as a person names it; null or empty for the site that came with the program */
    Site site(String from) {
        if (from != null && !from.isEmpty()) {
            return Site.of(from);
        }
        if (!Files.isDirectory(ownSite())) {
            throw new HeyiException(TEXTS.get("site.default"));
        }
        return Site.of(ownSite().toString());
    }

    /** @return how a site is kept: empty for the one that came with the program, which lies elsewhere when the program is moved */
    String origin(Site site) {
        return site.origin().equals(ownSite().toAbsolutePath().normalize().toString()) ? "" : site.origin();
    }

    /** Asked first, because p2 notices in the middle of its work. Tried, because permissions say nothing on a locked disk. */
    void requireWritable(IProvisioningAgent agent, IProfile profile) {
        Set<Path> folders = new LinkedHashSet<>();
        Path own = dataArea(agent);
        // Where a person may not write to the program, what the person installs lies in a folder of that person.
        if (own.startsWith(install)) {
            folders.add(install);
        }
        for (String property : List.of(IProfile.PROP_CACHE, IProfile.PROP_CONFIGURATION_FOLDER)) {
            if (profile.getProperty(property) != null) {
                folders.add(Path.of(profile.getProperty(property)));
            }
        }
        folders.add(own);
        for (Path folder : List.copyOf(folders)) {
            for (String below : List.of("plugins", "features", "configuration", "org.eclipse.equinox.p2.engine")) {
                folders.add(folder.resolve(below));
            }
        }
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try {
                    Files.delete(Files.createTempFile(folder, ".heyi", null));
                } catch (IOException e) {
                    throw new HeyiException(TEXTS.get("not.writable", folder), e);
                }
            }
        }
    }
}
