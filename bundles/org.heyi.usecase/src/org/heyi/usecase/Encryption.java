package org.heyi.usecase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.heyi.base.HeyiException;
import org.heyi.base.StateFolder;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.EncryptionKey;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportFile;
import org.heyi.model.Archive;
import org.heyi.model.review.Participant;
import org.heyi.model.review.PersonKey;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;

/** To whom a package is encrypted, and who can open it. */
public final class Encryption {

    private static final Texts TEXTS = Texts.of(Encryption.class);

    private Encryption() {
    }

    /**
     * @param key what to encrypt to
     * @param name whose it is: by the roster, where that has the key that it is signed with; else as it says itself
     * @param known whether the roster has that key; else a person has to compare fingerprints
     */
    public record Recipient(EncryptionKey key, String name, boolean known) {
    }

    /**
     * What a person who collects sends out, so that others can encrypt to them; the pair is made where there is none.
     *
     * @param archive the workspace's root
     * @param own who collects
     * @param signer the key that the person signs with
     * @param passphrase of both keys; null for none
     * @return the public part
     * @throws HeyiException when it is not for that person to collect, or the key cannot be read or made
     */
    public static EncryptionKey publicKey(Archive archive, Participant own, Signer signer, char[] passphrase) {
        Rights.require(archive, own.getHandle(), "annotations.collect", null);
        return EncryptionKey.of(own.getName(), DecryptionKey.of(StateFolder.decryptionKeys(), signer, passphrase), signer);
    }

    /**
     * @param passphrase of the keys on this machine; null for none
     * @return what encrypted packages are opened with on this machine
     */
    public static DecryptionKey.Ring ring(char[] passphrase) {
        return DecryptionKey.in(StateFolder.decryptionKeys(), passphrase);
    }

    /**
     * @param archive the workspace's root
     * @param file what somebody sent out to be encrypted to
     * @return the key in it
     * @throws HeyiException when it is none, or signed with a key that the roster says is not theirs or not any more
     */
    public static Recipient recipient(Archive archive, Path file) {
        EncryptionKey key = EncryptionKey.read(file);
        Session session = Sessions.current(archive);
        for (Participant each : session.getParticipants()) {
            for (PersonKey known : each.getKeys()) {
                if (known.getPublicKey().equals(key.signedBy())) {
                    if (known.isRetired()) {
                        throw new HeyiException(TEXTS.get("encryption.retired", file, each.getName(), known.getFingerprint()));
                    }
                    return new Recipient(key, each.getName(), true);
                }
            }
        }
        for (Participant each : session.getParticipants()) {
            PersonKey other = PersonKeys.inForce(each);
            if (other != null && each.getName().equals(key.name()) && each.getRole() != Role.DEPUTY && each.getRole() != Role.MEMBER) {
                throw new HeyiException(TEXTS.get("encryption.otherKey", file, key.name(), other.getFingerprint(), Signer.fingerprint(key.signedBy())));
            }
        }
        return new Recipient(key, key.name(), false);
    }

    /**
     * Keeps what came with an answer, for when its reader hands in again.
     *
     * @param key what to encrypt to
     * @throws HeyiException when it cannot be written
     */
    public static void remember(EncryptionKey key) {
        Path file = remembered(key.signedBy());
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("encryption.unwritable", file), e);
        }
        byte[] text = key.text().getBytes(StandardCharsets.UTF_8);
        ExportFile.write(file, ExportFile.Existing.REPLACE, out -> out.write(text));
    }

    /**
     * @param archive the workspace's root
     * @return where the key is that came with an answer of the secretariat to this workspace's people
     */
    public static Optional<Path> remembered(Archive archive) {
        return Sessions.current(archive).getParticipants().stream().filter(each -> each.getRole() == Role.SECRETARIAT)
                .map(PersonKeys::inForce).filter(each -> each != null).map(each -> remembered(each.getPublicKey())).filter(Files::exists).findFirst();
    }

    private static Path remembered(String signedBy) {
        return StateFolder.encryptionKeys().resolve(Signer.fingerprint(signedBy).replace(" ", "") + ".txt");
    }
}
