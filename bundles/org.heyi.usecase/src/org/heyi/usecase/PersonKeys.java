package org.heyi.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Signer;
import org.heyi.model.review.Participant;
import org.heyi.model.review.PersonKey;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/** Which keys stand for a person. */
public final class PersonKeys {

    private static final Texts TEXTS = Texts.of(PersonKeys.class);
    private static final String EDIT = "people.edit";

    private PersonKeys() {
    }

    /**
     * @param person somebody on the roster
     * @return the key in force; null when there is none
     */
    public static PersonKey inForce(Participant person) {
        return person.getKeys().stream().filter(each -> !each.isRetired()).reduce((earlier, later) -> later).orElse(null);
    }

    /**
     * Prepares to bind another key to a person, whose former one is lost or replaced: what was signed with that stays theirs,
     * but nothing new signed with it is taken.
     *
     * @param person whose key it is
     * @param publicKey as a package has it
     * @param reason why; not blank
     * @param actor handle of who binds it
     * @return the edit that binds it
     * @throws HeyiException when there is no reason, or the key is somebody's already
     */
    public static Edit<Participant> bind(Participant person, String publicKey, String reason, String actor) {
        if (reason == null || reason.isBlank()) {
            throw new HeyiException(TEXTS.get("key.reason", person.getName()));
        }
        Session session = Models.containing(person, Session.class);
        for (Participant each : session.getParticipants()) {
            if (each.getKeys().stream().anyMatch(key -> key.getPublicKey().equals(publicKey))) {
                throw new HeyiException(TEXTS.get("key.taken", Signer.fingerprint(publicKey), each.getName()));
            }
        }
        return new Edit<>(EDIT, person, () -> {
            person.getKeys().forEach(each -> each.setRetired(true));
            PersonKey key = Senders.key(publicKey, Instant.now());
            key.setBoundBy(actor);
            key.setReason(reason.strip());
            person.getKeys().add(key);
        });
    }

    /**
     * Prepares to note that a key was compared with the person it stands for.
     *
     * @param person whose key it is
     * @param fingerprint what the person read out; blanks and capitals do not count
     * @return the edit that notes it
     * @throws HeyiException when it is not that of the key in force
     */
    public static Edit<Participant> verify(Participant person, String fingerprint) {
        PersonKey key = inForce(person);
        if (key == null) {
            throw new HeyiException(TEXTS.get("key.none", person.getName()));
        }
        if (!plain(fingerprint).equals(plain(key.getFingerprint()))) {
            throw new HeyiException(TEXTS.get("key.other", person.getName(), key.getFingerprint(), fingerprint.strip()));
        }
        return new Edit<>(EDIT, person, () -> key.setVerified(true));
    }

    private static String plain(String fingerprint) {
        return fingerprint.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /**
     * @param person whose keys
     * @return keys of a person in words, the one in force last
     */
    public static List<String> said(Participant person) {
        return person.getKeys().stream().map(each -> TEXTS.get(each.isRetired() ? "key.retired" : each.isVerified() ? "key.verified" : "key.seen",
                each.getFingerprint())).toList();
    }
}
