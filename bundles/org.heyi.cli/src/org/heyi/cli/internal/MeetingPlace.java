package org.heyi.cli.internal;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;

import org.heyi.base.Digests;

/**
 * Where commands find the process that has a workspace open: a socket in a folder of the user that nobody else may enter, named
 * after the workspace, and beside it a file with a word that whoever calls must say. The folder depends on the user alone, not on
 * the environment, so that a window from the desktop and a command from anywhere come together.
 *
 * @param folder the user's
 * @param name stands for the workspace
 */
record MeetingPlace(Path folder, String name) {

    /** Systems have room for 104 or 108 bytes; one is needed for the end. */
    private static final int LONGEST = 100;
    private static final int NAME_DIGITS = 24;
    private static final int WORD_BYTES = 32;
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    /** In the home folder; where that is too deep, or cannot be written, where temporary files are. */
    private static List<Path> folders() {
        return List.of(Path.of(System.getProperty("user.home"), ".heyi", "run").toAbsolutePath(),
                Path.of(System.getProperty("java.io.tmpdir"), "heyi-" + digest(System.getProperty("user.name"), 8)).toAbsolutePath());
    }

    private static List<MeetingPlace> all(Path workspace) throws IOException {
        String name = digest(workspace.toRealPath().toString(), NAME_DIGITS);
        return folders().stream().map(folder -> new MeetingPlace(folder, name)).filter(MeetingPlace::isShort).toList();
    }

    private static String digest(String text, int digits) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    }

    private boolean isShort() {
        return socket().toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    Path socket() {
        return folder.resolve(name + ".sock");
    }

    private Path word() {
        return folder.resolve(name + ".key");
    }

    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(socket());
    }

    /**
     * Prepares the place for a workspace that this process has open, so that nobody else can have a use for what is there.
     *
     * @param workspace an open one
     * @return the place, in which there is no socket now
     * @throws IOException when there is no folder that can be made private
     */
    static MeetingPlace prepare(Path workspace) throws IOException {
        IOException failure = new IOException("every place is too deep in the file system: " + folders());
        for (MeetingPlace place : all(workspace)) {
            try {
                Files.createDirectories(place.folder.getParent());
                try {
                    Files.createDirectory(place.folder, onlyMine("rwx------", place.folder));
                } catch (FileAlreadyExistsException e) {
                    if (!Files.isDirectory(place.folder, LinkOption.NOFOLLOW_LINKS)) {
                        throw e;
                    }
                }
                if (!isPrivate(place.folder)) {
                    throw new IOException("others may enter " + place.folder);
                }
                place.remove();
                return place;
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    /**
     * @param workspace any folder
     * @return the places in which a process that has it open may be found
     * @throws IOException when the folder cannot be looked at
     */
    static List<MeetingPlace> of(Path workspace) throws IOException {
        return all(workspace).stream().filter(place -> Files.exists(place.socket(), LinkOption.NOFOLLOW_LINKS)).toList();
    }

    /**
     * Takes away what a process that was killed has left behind.
     *
     * @param workspace one that this process has open
     */
    static void clear(Path workspace) {
        try {
            for (MeetingPlace place : of(workspace)) {
                if (isPrivate(place.folder)) {
                    place.remove();
                }
            }
        } catch (IOException e) {
            // It harms nothing: whoever calls there gets no answer.
            System.getLogger(MeetingPlace.class.getName()).log(System.Logger.Level.DEBUG, "left behind: " + workspace, e);
        }
    }

    /**
     * Makes up the word.
     *
     * @return the word
     * @throws IOException when it cannot be left there
     */
    byte[] leaveWord() throws IOException {
        byte[] bytes = new byte[WORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        Path part = Files.createTempFile(folder, name, ".part", onlyMine("rw-------", folder));
        Files.write(part, bytes);
        Files.move(part, word(), StandardCopyOption.REPLACE_EXISTING);
        return bytes;
    }

    /**
     * @return the word; null when the place is not to be trusted, because others may have put it there
     * @throws IOException when it cannot be read
     */
    byte[] readWord() throws IOException {
        if (!isPrivate(folder) || !isPrivate(word()) || !isMine(socket()) || Files.size(word()) != WORD_BYTES) {
            return null;
        }
        return Files.readAllBytes(word());
    }

    void remove() throws IOException {
        Files.deleteIfExists(socket());
        Files.deleteIfExists(word());
    }

    private static FileAttribute<?>[] onlyMine(String permissions, Path near) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPrivate(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            // What is made in a user's folder is the user's there.
            return isMine(path);
        }
        PosixFileAttributes attributes = view.readAttributes();
        return !attributes.isSymbolicLink() && attributes.owner().equals(me(path))
                && attributes.permissions().stream().noneMatch(OTHERS::contains);
    }

    private static boolean isMine(Path path) throws IOException {
        return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(me(path));
    }

    private static UserPrincipal me(Path near) throws IOException {
        return near.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(System.getProperty("user.name"));
    }
}
