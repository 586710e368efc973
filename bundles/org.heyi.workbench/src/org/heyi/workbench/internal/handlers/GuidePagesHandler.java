package org.heyi.workbench.internal.handlers;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.program.Program;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.workbench.Background;

/** 帮助 → 使用说明（网页）: the guide as pages for a browser, which come with a download and not with what is built from sources. */
public class GuidePagesHandler {

    private static final Texts TEXTS = Texts.of(GuidePagesHandler.class);

    @CanExecute
    boolean canExecute() {
        return Files.isRegularFile(page());
    }

    @Execute
    void execute(Background background) {
        if (!Program.launch(page().toString())) {
            background.tell(new HeyiException(TEXTS.get("pages.noBrowser", page())));
        }
    }

    private static Path page() {
        // Equinox does not escape what stands in its locations.
        return new File(Platform.getInstallLocation().getURL().getPath()).toPath().resolve("guide").resolve("index.html");
    }
}
