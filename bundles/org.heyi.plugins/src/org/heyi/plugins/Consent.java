package org.heyi.plugins;

import java.util.List;

/**
 * Asks the person before something is done to the program that the person may not want. Asked on the thread that installs, while
 * other processes wait; whoever cannot ask throws a {@link org.heyi.base.HeyiException} that says what to do instead.
 */
public interface Consent {

    /** For what the person has agreed to already. */
    Consent GIVEN = new Consent() {
        @Override
        public boolean mayInstall(Plugin plugin, List<Signer> signers) {
            return true;
        }

        @Override
        public boolean mayDowngrade(Plugin plugin) {
            return true;
        }
    };

    /**
     * A plug-in can do everything that the person can on this computer. Its signatures have been verified, nothing is installed yet.
     *
     * @param plugin what is to be installed
     * @param signers who signed it
     * @return whether to install it; the change is cancelled if not
     */
    boolean mayInstall(Plugin plugin, List<Signer> signers);

    /**
     * The site has an older version than the one that is installed.
     *
     * @param plugin with the version of the site and the installed one
     * @return whether to replace the newer by the older one; the change is cancelled if not
     */
    boolean mayDowngrade(Plugin plugin);
}
