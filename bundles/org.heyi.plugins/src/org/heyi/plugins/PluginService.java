package org.heyi.plugins;

import java.util.Collection;
import java.util.List;

import org.heyi.base.Progress;

/**
 * Installs, updates and removes plug-ins. What changes counts from the next start of the program.
 *
 * <p>A site is given as a person writes it: the address of an update site, a folder, or a zip file of one. One call at
 * a time does something, others wait. All methods throw a {@link org.heyi.base.HeyiException} if this program was not installed by
 * p2, or if another program goes on changing the plug-ins for a minute.
 */
public interface PluginService {

    /**
     * @return the plug-ins that are installed, by id; not the program's own parts
     */
    List<InstalledPlugin> installed();

    /**
     * @return the plug-ins that the person had before the program was updated and that are not installed again, with the reason
     */
    List<Restored> missing();

    /**
     * @param site address, folder or zip file; null for the site that came with the program
     * @param progress what it does
     * @return what the site offers, the newest version of each, by id
     * @throws org.heyi.base.HeyiException if there is no such site or it cannot be read
     */
    List<Plugin> available(String site, Progress progress);

    /**
     * Installs a plug-in, or replaces another version of it. Nothing changes when it fails.
     *
     * @param id of the plug-in, or of the bundle in it
     * @param site address, folder or zip file; null for the site that came with the program
     * @param trust whom the person trusts besides
     * @param consent asked before it is installed, and before a newer version is replaced
     * @param progress what it does
     * @return what is installed now
     * @throws UntrustedException if it is signed by a certificate that is not trusted
     * @throws UnfitException if it does not fit this program
     * @throws org.heyi.base.HeyiException if the site has no such plug-in, it is unsigned or was tampered with, or the program's or
     *     the person's folder cannot be written
     * @throws java.util.concurrent.CancellationException if the person does not want it
     */
    Plugin install(String id, String site, TrustDecision trust, Consent consent, Progress progress);

    /**
     * Looks for newer versions of plug-ins on the sites they came from, and installs them. What fails for one of them does not
     * keep the others from being updated.
     *
     * @param ids of plug-ins, or of bundles in them; empty for all that are installed
     * @param site where to look instead; null for the site that each came from
     * @param trust whom the person trusts besides
     * @param consent asked where somebody else signed the new version, and never for an older version: that is left alone
     * @param progress what it does
     * @return what became of each, by id; where it was cancelled in between, of those that were done
     * @throws org.heyi.base.HeyiException if one of them is not installed, or the program's or the person's folder cannot be written
     */
    List<Update> update(Collection<String> ids, String site, TrustDecision trust, Consent consent, Progress progress);

    /**
     * Removes a plug-in and the files that nothing else needs. Nothing changes when it fails. A plug-in that is {@link #missing()}
     * is forgotten.
     *
     * @param id of the plug-in, or of the bundle in it
     * @param progress what it does
     * @return what was removed
     * @throws UnfitException if another plug-in needs it
     * @throws org.heyi.base.HeyiException if no such plug-in is installed, or the program's or the person's folder cannot be written
     */
    Plugin remove(String id, Progress progress);

    /**
     * @return the changes of the plug-ins of this program, the first one first
     */
    List<PluginChange> history();

    /**
     * Goes back to the plug-ins as they were after a change. Nothing changes when it fails.
     *
     * @param number of the change, as {@link #history()} counts; 0 for what there was before the first one
     * @param progress what it does
     * @return what was installed, replaced and removed; empty where nothing is different
     * @throws UnfitException if the plug-ins of then do not fit this program
     * @throws org.heyi.base.HeyiException if there is no such change, the files of then are not there any more, or the program's or
     *     the person's folder cannot be written
     */
    List<PluginChange.Step> revert(int number, Progress progress);

    /**
     * Installs again what the person had in the program that this one replaces: from the site that came with this program where it
     * is from such a site, else from the jars that were kept. Called by the start script when the program is new.
     *
     * @param progress what it does
     * @return what became of each plug-in that was not there, by id; one that cannot be installed is remembered all the same
     */
    List<Restored> restore(Progress progress);
}
