package org.heyi.plugins;

import java.util.List;

/**
 * A plug-in that is installed, and what is known about it.
 *
 * @param plugin what it is; both of its versions are the installed one
 * @param site where it came from: an address, a folder or a zip file; null for the site that came with the program
 * @param signers who signed it, in the order of their names
 * @param bytes what its files take on the disk
 * @param adds what it adds to the running program; empty where it adds nothing
 * @param problems sentences that say what of it does not work, and why; empty when all of it does
 * @param isWaiting whether it waits for the next start of the program, and does not work for no other reason
 */
public record InstalledPlugin(Plugin plugin, String site, List<Signer> signers, long bytes, List<Contribution> adds,
        List<String> problems, boolean isWaiting) {

    /** Keeps copies. */
    public InstalledPlugin {
        signers = List.copyOf(signers);
        adds = List.copyOf(adds);
        problems = List.copyOf(problems);
    }
}
