package org.heyi.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.FileNames;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Said;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Attachment;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;

/** Files that people add to their comments: evidence, a photograph, a table. */
public final class Attachments {

    /** Largest file, in bytes. */
    public static final int MOST_BYTES = 10 << 20;
    /** Most files of one comment. */
    public static final int MOST_FILES = 10;
    /** Most bytes of all files of one person: they go together in one package, whose limit is a little above. */
    public static final int MOST_OF_ALL = 50 << 20;
    private static final Texts TEXTS = Texts.of(Attachments.class);

    private Attachments() {
    }

    /**
     * Keeps files in the workspace and prepares to add them to a comment. Where one of the same name is there already, the new one
     * gets a number.
     *
     * @param workspace where they are kept
     * @param annotation the comment
     * @param files what to add
     * @return the edit that adds them
     * @throws HeyiException when one cannot be read, has no name that every system takes, is empty or too large, or there are too
     *         many; nothing is added then
     */
    public static Edit<Annotation> add(Workspace workspace, Annotation annotation, List<Path> files) {
        List<Said.Attached> all = new ArrayList<>(Sayings.attached(annotation));
        if (all.size() + files.size() > MOST_FILES) {
            throw new HeyiException(TEXTS.get("attach.many", annotation.getNumber(), MOST_FILES));
        }
        long others = ofAuthor(annotation);
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files) {
            byte[] content = read(file);
            others += content.length;
            if (others > MOST_OF_ALL) {
                throw new HeyiException(TEXTS.get("attach.all", file, MOST_OF_ALL >> 20));
            }
            contents.add(content);
        }
        for (int i = 0; i < files.size(); i++) {
            byte[] content = contents.get(i);
            String digest = workspace.keep(content);
            String name = FileNames.of(files.get(i));
            if (all.stream().noneMatch(each -> each.name().equals(name) && each.digest().equals(digest))) {
                all.add(new Said.Attached(unused(name, all), digest, content.length));
            }
        }
        return edit(annotation, all);
    }

    private static Edit<Annotation> edit(Annotation annotation, List<Said.Attached> files) {
        return new Edit<>("annotation.edit", annotation, () -> {
            Sayings.attach(annotation, files);
            annotation.setModifiedAt(Instant.now());
        });
    }

    private static long ofAuthor(Annotation annotation) {
        Session session = Models.containing(annotation, Session.class);
        return session.getAnnotations().stream().filter(each -> each.getAuthor() == annotation.getAuthor())
                .flatMap(each -> each.getAttachments().stream()).mapToLong(Attachment::getSize).sum();
    }

    private static byte[] read(Path file) {
        if (!Said.Attached.isName(FileNames.of(file))) {
            throw new HeyiException(TEXTS.get("attach.name", file));
        }
        try {
            if (!Files.isRegularFile(file)) {
                throw new HeyiException(TEXTS.get("attach.missing", file));
            }
            long size = Files.size(file);
            if (size == 0 || size > MOST_BYTES) {
                throw new HeyiException(TEXTS.get(size == 0 ? "attach.empty" : "attach.large", file, MOST_BYTES >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new HeyiException(TEXTS.get("attach.missing", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("attach.unreadable", file), e);
        }
    }

    private static String unused(String name, List<Said.Attached> there) {
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        String unused = name;
        for (int number = 2; isThere(unused, there); number++) {
            unused = name.substring(0, dot) + " (" + number + ')' + name.substring(dot);
        }
        return unused;
    }

    private static boolean isThere(String name, List<Said.Attached> there) {
        return there.stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
    }

    /**
     * Prepares to take a file away from a comment.
     *
     * @param attachment one of a comment's files
     * @return the edit that takes it away
     */
    public static Edit<Annotation> remove(Attachment attachment) {
        Annotation annotation = (Annotation) attachment.eContainer();
        List<Said.Attached> rest = new ArrayList<>(Sayings.attached(annotation));
        rest.remove(annotation.getAttachments().indexOf(attachment));
        return edit(annotation, rest);
    }

    /**
     * @param annotation a comment
     * @param name of one of its files, as typed
     * @return the file
     * @throws HeyiException when it has none of that name
     */
    public static Attachment require(Annotation annotation, String name) {
        return annotation.getAttachments().stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow(() -> new HeyiException(TEXTS.get("attach.unknown", annotation.getNumber(), name)));
    }

    /**
     * @param workspace where it is kept
     * @param attachment a comment's file
     * @return what is in it
     * @throws HeyiException when it did not come with its comment
     */
    public static byte[] content(Workspace workspace, Attachment attachment) {
        byte[] content = workspace.content(attachment.getDigest());
        if (content == null) {
            throw new HeyiException(TEXTS.get("attach.gone", attachment.getName()));
        }
        return content;
    }
}
