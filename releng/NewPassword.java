import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A password that nobody has to know, in a file that its owner alone may read: {@code java NewPassword.java FILE}. */
final class NewPassword {

    private static final int BYTES = 24;

    private NewPassword() {
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
    }
}
