package org.heyi.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.HandedIn;
import org.heyi.exchange.pack.Signer;
import org.heyi.model.review.Participant;
import org.heyi.model.review.PersonKey;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.review.Trust;
import org.heyi.model.util.Models;

/**
 * Whose a package is. A person is known by their key; the first package of a key is bound to the person on the roster whom it
 * names, when somebody has confirmed that; another key for the same person is refused until the secretariat binds it.
 */
final class Senders {

    private static final Texts TEXTS = Texts.of(Senders.class);

    private final Session session;
    private final boolean confirm;
    private final String group;
    private final Instant now;
    private final Authors authors;
    private final Set<Collect.FirstKey> unconfirmed = new LinkedHashSet<>();
    private final Map<String, Participant> bound = new LinkedHashMap<>();
    private final Map<String, PersonKey> keys = new LinkedHashMap<>();

    /**
     * Who sent a package.
     *
     * @param person on the roster, or about to be
     * @param publicKey what it was signed with
     * @param trust what is known of that key
     * @param first whether nothing of that person was collected before
     * @param retired whether another key took the place of this one: what it signed before is known, nothing new is taken
     */
    record Sender(Participant person, String publicKey, Trust trust, boolean first, boolean retired) {
    }

    Senders(Session session, Authors authors, boolean confirm, String group, Instant now) {
        this.session = session;
        this.confirm = confirm;
        this.group = group == null ? "" : group;
        this.now = now;
        this.authors = authors;
    }

    /** @return people to whom a key is about to be bound */
    Collection<Participant> bound() {
        return bound.values();
    }

    List<Collect.FirstKey> unconfirmed() {
        return List.copyOf(unconfirmed);
    }

    /** @throws HeyiException when the key is not the person's, or nobody confirmed it yet */
    Sender of(HandedIn handedIn) {
        // A package cannot give its sender a role beyond member, clerk or deputy.
        Role role = handedIn.author().role() == Role.MEMBER || handedIn.author().role() == Role.CLERK ? handedIn.author().role() : Role.DEPUTY;
        return of(handedIn.name(), handedIn.author(), role);
    }

    /**
     * @param file what to call the package
     * @param says who its author says to be
     * @param role of a person who is not on the roster
     */
    Sender of(String file, HandedIn.Person says, Role role) {
        String key = says.publicKey();
        for (Participant each : session.getParticipants()) {
            for (PersonKey known : each.getKeys()) {
                if (known.getPublicKey().equals(key)) {
                    checkSame(file, says, each);
                    boolean first = session.getAnnotations().stream().noneMatch(a -> a.getAuthor() == each && !a.getWordings().isEmpty());
                    return new Sender(each, key, known.isVerified() ? Trust.VERIFIED : Trust.SEEN, first, known.isRetired());
                }
            }
        }
        if (bound.containsKey(key)) {
            checkSame(file, says, bound.get(key));
            return new Sender(bound.get(key), key, Trust.SEEN, false, false);
        }
        Participant person = person(file, says, role);
        PersonKey other = other(person);
        if (other != null) {
            throw new HeyiException(TEXTS.get("sender.otherKey", file, person.getName(), other.getFingerprint(),
                    Signer.fingerprint(key), person.getHandle()));
        }
        if (!confirm) {
            unconfirmed.add(new Collect.FirstKey(says.name(), says.group(), Signer.fingerprint(key)));
            throw new HeyiException(TEXTS.get("sender.unconfirmed", file, says.name(), Signer.fingerprint(key)));
        }
        bound.put(key, person);
        keys.put(key, key(key, now));
        return new Sender(person, key, Trust.SEEN, true, false);
    }

    /** A key is one person's: what is signed with it is not by somebody of another name. */
    private static void checkSame(String file, HandedIn.Person says, Participant person) {
        boolean same = Models.isOrWas(person, says.id()) || Models.isOrWasCalled(person, says.name())
                || !says.code().isEmpty() && says.code().equals(person.getCode());
        if (!same) {
            throw new HeyiException(TEXTS.get("sender.another", file, says.name(), person.getName()));
        }
    }

    static PersonKey key(String publicKey, Instant since) {
        PersonKey key = ReviewFactory.eINSTANCE.createPersonKey();
        key.setPublicKey(publicKey);
        key.setFingerprint(Signer.fingerprint(publicKey));
        key.setSince(since);
        key.setReason("");
        return key;
    }

    /** The key in force of a person, or the one that this collection is about to bind. */
    private PersonKey other(Participant person) {
        for (Map.Entry<String, Participant> each : bound.entrySet()) {
            if (each.getValue() == person) {
                return keys.get(each.getKey());
            }
        }
        return PersonKeys.inForce(person);
    }

    /** By id, by what the roster numbers them by, by name and group; never by a name alone that two have. */
    private Participant person(String file, HandedIn.Person says, Role role) {
        for (Participant each : session.getParticipants()) {
            if (Models.isOrWas(each, says.id()) || !says.code().isEmpty() && says.code().equals(each.getCode())) {
                return each;
            }
        }
        String of = says.group().isEmpty() ? group : says.group();
        List<Participant> named = session.getParticipants().stream()
                .filter(each -> Models.isOrWasCalled(each, says.name()))
                .filter(each -> of.isEmpty() || each.getGroup() == null || of.equals(each.getGroup().getName())).toList();
        if (named.size() > 1) {
            throw new HeyiException(TEXTS.get("sender.ambiguous", file, says.name(), named.size()));
        }
        if (named.size() == 1) {
            return named.getFirst();
        }
        Participant person = authors.of(says.id(), says.name(), says.handle(), of);
        if (person.eContainer() == null) {
            person.setId(says.id());
            person.setCode(says.code());
            person.setUnit(says.unit());
            person.setRole(role);
        }
        return person;
    }

    /** Binds the keys; part of a mutation. */
    void enter(String actor) {
        bound.values().forEach(each -> Sessions.enrol(session, each));
        bound.forEach((key, person) -> {
            keys.get(key).setBoundBy(actor);
            person.getKeys().add(keys.get(key));
        });
    }
}
