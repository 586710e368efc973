package org.heyi.plugins;

import java.util.List;

import org.heyi.base.Progress;

/**
 * Installs and removes plug-ins. What changes counts from the next start of the program.
 *
 * <p>A site is given as a person writes it: the address of an update site, a folder, or a zip file of one. One call at
 * a time does something, others wait.
 */
public interface PluginService {

    /**
     * @return the plug-ins that were installed, by id; not the program's own parts
     * @throws org.heyi.base.HeyiException if this program was not installed by p2
     */
    List<Plugin> installed();

    /**
     * @param site address, folder or zip file; null for the site that came with the program
     * @param progress what it does
     * @return what the site offers, the newest version of each, by id
     * @throws org.heyi.base.HeyiException if there is no such site or it cannot be read
     */
    List<Plugin> available(String site, Progress progress);

    /**
     * Installs a plug-in, or replaces an older version of it. Nothing changes when it fails.
     *
     * @param id of the plug-in, or of the bundle in it
     * @param site address, folder or zip file; null for the site that came with the program
     * @param trust whom the person trusts besides the program's own certificate
     * @param progress what it does
     * @return what is installed now
     * @throws UntrustedException if it is signed by a certificate that is not trusted
     * @throws org.heyi.base.HeyiException if the site has no such plug-in, it does not fit this program, it is unsigned
     *     or was tampered with, or the program's folder cannot be written
     */
    Plugin install(String id, String site, TrustDecision trust, Progress progress);

    /**
     * Removes a plug-in and the files that nothing else needs. Nothing changes when it fails.
     *
     * @param id of the plug-in, or of the bundle in it
     * @param progress what it does
     * @return what was removed
     * @throws org.heyi.base.HeyiException if no such plug-in is installed, another one needs it, or the program's folder
     *     cannot be written
     */
    Plugin remove(String id, Progress progress);
}
