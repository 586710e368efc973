package org.heyi.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.FileNames;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.export.ExportFile;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Attachment;
import org.heyi.usecase.Attachments;
import org.heyi.usecase.Edit;

/** What is done with the files of a comment at the window: added, opened, saved, taken away. */
public final class AttachedFiles {

    private static final Texts TEXTS = Texts.of(AttachedFiles.class);
    /** Papers and pictures. Others may be programs, whatever they say to be, and are only saved. */
    private static final Set<String> OPENED = Set.of("pdf", "ofd", "png", "jpg", "jpeg", "gif", "bmp", "webp", "tif", "tiff", "txt", "csv", "doc", "docx",
            "xls", "xlsx", "ppt", "pptx", "wps", "et", "dps", "odt", "ods", "odp", "rtf");
    private static final int KILO = 1024;

    private final Shell shell;
    private final ReviewDocument document;
    private final Background background;

    /**
     * @param shell the window
     * @param document the workspace
     * @param background reads and writes
     */
    public AttachedFiles(Shell shell, ReviewDocument document, Background background) {
        this.shell = shell;
        this.document = document;
        this.background = background;
    }

    /**
     * @param attachment a comment's file
     * @return its name and size, in words
     */
    public static String words(Attachment attachment) {
        int kilos = Math.max(1, attachment.getSize() / KILO);
        return kilos < KILO ? TEXTS.get("attached", attachment.getName(), kilos)
                : TEXTS.get("attached.large", attachment.getName(), attachment.getSize() / (double) KILO / KILO);
    }

    /**
     * Lets the person choose files, and adds them.
     *
     * @param annotation a comment that the person may change
     */
    public void choose(Annotation annotation) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(TEXTS.get("attach.title", annotation.getNumber()));
        if (dialog.open() != null) {
            add(annotation, Arrays.stream(dialog.getFileNames()).map(each -> Path.of(dialog.getFilterPath(), each)).toList());
        }
    }

    /**
     * Adds files.
     *
     * @param annotation a comment that the person may change
     * @param files what to add
     */
    public void add(Annotation annotation, List<Path> files) {
        background.run(TEXTS.get("attach.reading"), progress -> Attachments.add(document.workspace(), annotation, files),
                edit -> execute("attach.change", edit));
    }

    private void execute(String label, Edit<Annotation> edit) {
        try {
            document.execute(TEXTS.get(label), edit);
        } catch (HeyiException e) {
            background.tell(e);
        }
    }

    /**
     * Offers what can be done with a file, where the pointer is.
     *
     * @param attachment a comment's file
     */
    public void offer(Attachment attachment) {
        Menu menu = new Menu(shell, SWT.POP_UP);
        boolean opens = OPENED.contains(FileNames.ending(attachment.getName()));
        item(menu, "attach.open", opens, () -> open(attachment));
        item(menu, "attach.save", true, () -> save(attachment));
        item(menu, "attach.remove", document.may("annotation.edit", (Annotation) attachment.eContainer()), () -> remove(attachment));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String key, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.get(key));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }

    /** A copy is opened: what is in the workspace is never changed by another program. */
    private void open(Attachment attachment) {
        background.run(TEXTS.get("attach.reading"), progress -> {
            byte[] content = Attachments.content(document.workspace(), attachment);
            try {
                Path copy = Files.createTempDirectory("heyi").resolve(attachment.getName());
                Files.write(copy, content);
                copy.toFile().setReadOnly();
                // The folder is registered first, because Java deletes in the reverse order.
                copy.getParent().toFile().deleteOnExit();
                copy.toFile().deleteOnExit();
                return copy;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, copy -> {
            if (!Program.launch(copy.toString())) {
                background.tell(new HeyiException(TEXTS.get("attach.noProgram", attachment.getName())));
            }
        });
    }

    private void save(Attachment attachment) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("attach.saveTitle"));
        dialog.setFileName(attachment.getName());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            background.run(TEXTS.get("attach.writing"), progress -> {
                byte[] content = Attachments.content(document.workspace(), attachment);
                ExportFile.write(Path.of(chosen), ExportFile.Existing.REPLACE, out -> out.write(content));
                return chosen;
            }, file -> { });
        }
    }

    private void remove(Attachment attachment) {
        try {
            document.identify();
            execute("attach.removed", Attachments.remove(attachment));
        } catch (HeyiException e) {
            background.tell(e);
        }
    }
}
