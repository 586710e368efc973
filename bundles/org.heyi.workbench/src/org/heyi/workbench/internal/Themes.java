package org.heyi.workbench.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Topics;

/** Light and dark: as the desktop has it, unless the person chose. */
public final class Themes {

    static final String LIGHT = "org.heyi.theme.light";
    static final String DARK = "org.heyi.theme.dark";

    private final Display display;
    private final Settings settings;
    private final IEventBroker events;
    /** The desktop's own, asked before we tell the toolkit anything. */
    private boolean systemDark;
    /** What it said of itself the last time. */
    private boolean saidDark;
    /** Whether we told the toolkit another one. */
    private boolean told;
    private IThemeEngine engine;

    Themes(Display display, Settings settings, IEventBroker events) {
        this.display = display;
        this.settings = settings;
        this.events = events;
        this.saidDark = Display.isSystemDarkTheme();
        this.systemDark = saidDark || isDesktopDark();
        display.addListener(SWT.Settings, event -> followSystem());
    }

    /** @return id of the theme that is to be in force */
    String id() {
        return isDark() ? DARK : LIGHT;
    }

    /** Puts the palette in force before there is any widget; the engine does its part when it starts. */
    void prepare() {
        nativeDark(isDark());
        palette().install(display);
    }

    /** @param running the engine, once there is one */
    void engine(IThemeEngine running) {
        engine = running;
        // The theme is set at the start, and only again if the desktop was changed meanwhile.
        if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(id())) {
            apply();
        }
    }

    /** @param theme one of the values of {@link Settings#theme()} */
    void choose(String theme) {
        settings.setTheme(theme);
        apply();
    }

    /** Puts in force what was set: theme and colours. */
    void apply() {
        prepare();
        engine.setTheme(id(), false);
        events.send(Topics.THEME_CHANGED, palette());
    }

    private void followSystem() {
        // After the theme was set by us, the toolkit reports our own setting as that of the desktop.
        if (!told && settings.theme().equals(Settings.THEME_SYSTEM) && Display.isSystemDarkTheme() != saidDark) {
            saidDark = !saidDark;
            systemDark = saidDark;
            if (engine != null) {
                apply();
            }
        }
    }

    /** A desktop of high contrast may be dark and not say so: then its fields would be dark among light parts. */
    private boolean isDesktopDark() {
        Color ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color text = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        return sum(ground) < sum(text);
    }

    private static int sum(Color colour) {
        return colour.getRed() + colour.getGreen() + colour.getBlue();
    }

    private boolean isDark() {
        return switch (settings.theme()) {
            case Settings.THEME_DARK -> true;
            case Settings.THEME_LIGHT -> false;
            default -> systemDark;
        };
    }

    private Palette palette() {
        return (isDark() ? Palette.DARK : Palette.LIGHT).with(settings.colours());
    }

    /**
     * Menus and scroll bars are painted by the toolkit. On GTK it can be told; there is no public method for it, so
     * it is looked up, and where there is none the toolkit stays as the desktop has it.
     */
    private void nativeDark(boolean dark) {
        if (!SWT.getPlatform().equals("gtk") || settings.theme().equals(Settings.THEME_SYSTEM) && !told) {
            return;
        }
        told = true;
        try {
            Class.forName("org.eclipse.swt.internal.gtk.OS", true, Display.class.getClassLoader())
                    .getMethod("setTheme", boolean.class).invoke(null, dark);
        } catch (ReflectiveOperationException e) {
            org.eclipse.core.runtime.ILog.of(Themes.class).info("the toolkit keeps the desktop's colours", e);
        }
    }
}
