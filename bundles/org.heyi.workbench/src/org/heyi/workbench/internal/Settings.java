package org.heyi.workbench.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the window remembers whatever workspace is open. */
public final class Settings {

    /** Value of {@link #theme()}: follow the desktop. */
    public static final String THEME_SYSTEM = "system";

    /** Value of {@link #theme()}: always light. */
    public static final String THEME_LIGHT = "light";

    /** Value of {@link #theme()}: always dark. */
    public static final String THEME_DARK = "dark";

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.heyi.workbench");

    /** @return system, light or dark */
    public String theme() {
        return node.get("theme", THEME_SYSTEM);
    }

    /** @param theme system, light or dark */
    public void setTheme(String theme) {
        put("theme", theme);
    }

    /** @return the workspace that was open last, or null */
    public Path lastWorkspace() {
        String folder = node.get("lastWorkspace", null);
        return folder == null ? null : Path.of(folder);
    }

    /** @param folder the workspace that is open now */
    public void setLastWorkspace(Path folder) {
        put("lastWorkspace", folder.toString());
    }

    private void put(String key, String value) {
        node.put(key, value);
        // Flushing writes a file: not on the UI thread.
        Job.createSystem("settings", monitor -> {
            try {
                node.flush();
            } catch (BackingStoreException e) {
                ILog.of(Settings.class).warn("settings not saved", e);
            }
        }).schedule();
    }
}
