package org.heyi.workbench.internal;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Folders;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Puts in force what {@link Settings} says: when the window starts, whenever something is set, and when it is put back. */
public final class Preferences {

    /** Transient data of a binding: the keys that the program gives it. */
    private static final String OWN_KEYS = "org.heyi.keys";

    private final MApplication application;
    private final Settings settings;
    private final Themes themes;
    private final Display display;

    @Inject
    Preferences(MApplication application, Settings settings, Themes themes, Display display) {
        this.application = application;
        this.settings = settings;
        this.themes = themes;
        this.display = display;
    }

    @PostConstruct
    void begin() {
        application.getContext().set(Preferences.class, this);
        keys();
        folders();
        Faces.of(display).preferForBody(settings.font());
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        // The window that this was made for may be gone, and another one there.
        if (!display.isDisposed() && document.view().get("zoom") == null) {
            document.setZoom(settings.zoom());
        }
    }

    /** @return what was set */
    public Settings settings() {
        return settings;
    }

    /** @return all that is set, to be put back by {@link #restore} */
    public Map<String, String> copy() {
        return settings.copy();
    }

    /** @param copy what {@link #copy} gave */
    public void restore(Map<String, String> copy) {
        if (!settings.copy().equals(copy)) {
            settings.restore(copy);
            keys();
            folders();
            font(settings.font());
            themes.apply();
        }
    }

    /** @param theme one of the values of {@link Settings#theme()} */
    public void theme(String theme) {
        themes.choose(theme);
    }

    /**
     * @param kind a kind of comment
     * @param colour its colour; null for its own
     */
    public void colour(AnnotationKind kind, RGB colour) {
        settings.setColour(kind, colour);
        themes.apply();
    }

    /** All kinds have their own colours again. */
    public void ownColours() {
        settings.colours().keySet().forEach(each -> settings.setColour(each, null));
        themes.apply();
    }

    /** @param name of the font of reports; empty for the one that suits an official paper */
    public void font(String name) {
        settings.setFont(name);
        Faces.of(display).preferForBody(name);
        ReviewDocument document = application.getContext().get(ReviewDocument.class);
        if (document != null) {
            // Changing the zoom and back makes the views lay out the report again; they do it only when the size changes.
            int zoom = document.zoom();
            document.setZoom(zoom < 300 ? zoom + 1 : zoom - 1);
            document.setZoom(zoom);
        }
    }

    /** @param percent size of the report that is open, and of those in workspaces in which none was chosen yet */
    public void zoom(int percent) {
        settings.setZoom(percent);
        ReviewDocument document = application.getContext().get(ReviewDocument.class);
        if (document != null) {
            document.setZoom(percent);
        }
    }

    /**
     * @param purpose one of {@link Folders}
     * @param folder where file dialogs begin for it; empty for where they were last
     */
    public void folder(String purpose, String folder) {
        settings.setFolder(purpose, folder);
        folders();
    }

    private void folders() {
        for (String each : new String[] {Folders.EXPORT, Folders.COLLECT}) {
            String folder = settings.folder(each);
            application.getContext().set(each, folder.isEmpty() ? null : folder);
        }
    }

    /**
     * @param binding of the application model
     * @param keys what it is from now on, as the model writes keys; empty for what the program gives it
     */
    public void keys(MKeyBinding binding, String keys) {
        settings.setKeys(binding.getElementId(), keys.equals(own(binding)) ? "" : keys);
        keys();
    }

    /** All commands have their own keys again. */
    public void ownKeys() {
        settings.keys().keySet().forEach(each -> settings.setKeys(each, ""));
        keys();
    }

    private static String own(MKeyBinding binding) {
        return (String) binding.getTransientData().computeIfAbsent(OWN_KEYS, key -> binding.getKeySequence());
    }

    private void keys() {
        Map<String, String> chosen = settings.keys();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding each : table.getBindings()) {
                String own = own(each);
                String wanted = chosen.getOrDefault(each.getElementId(), own);
                if (!wanted.equals(each.getKeySequence())) {
                    String before = each.getKeySequence();
                    each.setKeySequence(wanted);
                    force(table.getBindingContext().getElementId(), each, before);
                }
            }
        }
    }

    /** What runs already follows the model in part: the one binding goes, the other comes, where it has not come yet; twice it would count as none. */
    private void force(String where, MKeyBinding binding, String before) {
        EBindingService service = application.getContext().get(EBindingService.class);
        if (service == null) {
            // The window is just being created and takes these values from the model.
            return;
        }
        Map<String, Object> parameters = binding.getParameters().stream().collect(Collectors.toMap(MParameter::getName, MParameter::getValue));
        ParameterizedCommand command = application.getContext().get(ECommandService.class)
                .createCommand(binding.getCommand().getElementId(), parameters);
        TriggerSequence gone = service.createSequence(before);
        service.getBindingsFor(command).stream().filter(each -> each.getTriggerSequence().equals(gone)).toList().forEach(service::deactivateBinding);
        TriggerSequence come = service.createSequence(binding.getKeySequence());
        if (service.getPerfectMatch(come) == null) {
            service.activateBinding(service.createBinding(come, command, where, Map.of()));
        }
    }
}
