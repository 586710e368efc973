package org.heyi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.ProposalType;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.util.Models;

/**
 * 联名 (domain rules 1.2): who is invited signs before the cut-off or is not counted, and signs of their own will. The event
 * names that person; an invitation is an {@link Assignment} whose due day is the cut-off.
 */
public final class CoSigning {

    private static final Texts TEXTS = Texts.of(CoSigning.class);

    private CoSigning() {
    }

    /**
     * Takes a step, once it is known to be legal for the item; part of a mutation.
     *
     * @param suggestion a draft
     * @param event INVITE, CONFIRM or LEAVE, with day, actor and role
     * @param name whom it is about; null for the one whose handle is the actor's
     * @param participant that person, as far as the session knows him or her; may be null
     * @throws HeyiException when it is about nobody, the cut-off has passed, or somebody signs for another
     */
    public static void step(Suggestion suggestion, Event event, String name, Participant participant) {
        CoSigner coSigner = find(suggestion, name, event.getActor());
        if (event.getType() == EventType.INVITE) {
            coSigner = invite(suggestion, event, name, participant, coSigner);
        } else if (coSigner == null) {
            String invited = suggestion.getCoSigners().stream().map(CoSigner::getName).filter(Objects::nonNull).collect(Collectors.joining("、"));
            throw new HeyiException(TEXTS.get("cosign.nobody", Lifecycle.name(suggestion), name == null ? event.getActor() : name,
                    invited.isEmpty() ? TEXTS.get("nothing") : invited));
        } else if (event.getType() == EventType.CONFIRM) {
            refuseSigning(suggestion, event, coSigner);
            coSigner.setState(CoSignState.CONFIRMED);
        } else if (coSigner.getState() == CoSignState.WITHDRAWN) {
            throw new HeyiException(TEXTS.get("cosign.left", coSigner.getName()));
        } else {
            own(event, coSigner);
            coSigner.setState(CoSignState.WITHDRAWN);
        }
        coSigner.setAt(event.getOn());
        event.setPerson(coSigner.getName());
        classify(suggestion);
    }

    /**
     * @param type a step
     * @return whether it changes who signs, and not where the item stands
     */
    public static boolean isOne(EventType type) {
        return type == EventType.INVITE || type == EventType.CONFIRM || type == EventType.LEAVE;
    }

    private static void classify(Suggestion suggestion) {
        if (suggestion.getType() != ProposalType.COLLECTIVE) {
            boolean joint = suggestion.getCoSigners().stream().anyMatch(c -> c.getState() == CoSignState.CONFIRMED);
            suggestion.setType(joint ? ProposalType.JOINT : ProposalType.INDIVIDUAL);
        }
    }

    /**
     * Two people turn out to be one, who leads an item or signed it once and not twice; part of a mutation.
     *
     * @param suggestion an item
     * @param from who is no more
     * @param into who that was
     */
    public static void merge(Suggestion suggestion, Participant from, Participant into) {
        if (suggestion.getLead() == from) {
            suggestion.setLead(into);
        }
        CoSigner kept = null;
        boolean fewer = false;
        for (CoSigner each : List.copyOf(suggestion.getCoSigners())) {
            if (each.getParticipant() != from && each.getParticipant() != into) {
                continue;
            }
            if (suggestion.getLead() == into || kept != null) {
                if (kept != null && each.getState() == CoSignState.CONFIRMED && kept.getState() != CoSignState.CONFIRMED) {
                    kept.setState(each.getState());
                    kept.setAt(each.getAt());
                }
                fewer |= suggestion.getCoSigners().remove(each);
            } else {
                each.setParticipant(into);
                kept = each;
            }
        }
        if (fewer) {
            classify(suggestion);
        }
    }

    private static CoSigner invite(Suggestion suggestion, Event event, String name, Participant participant, CoSigner known) {
        String invited = participant != null ? participant.getName() : name;
        if (invited == null || invited.isBlank()) {
            throw new HeyiException(TEXTS.get("cosign.who"));
        }
        if (invited.equals(suggestion.getLeadName()) || participant != null && participant == suggestion.getLead()) {
            throw new HeyiException(TEXTS.get("cosign.lead", invited));
        }
        if (known != null && known.getState() != CoSignState.WITHDRAWN) {
            throw new HeyiException(TEXTS.get("cosign.twice", invited));
        }
        if (event instanceof Assignment invitation && invitation.getDue() != null && invitation.getDue().isBefore(event.getOn())) {
            throw new HeyiException(TEXTS.get("cosign.past", invitation.getDue().toString(), event.getOn().toString()));
        }
        CoSigner coSigner = known;
        if (coSigner == null) {
            coSigner = LedgerFactory.eINSTANCE.createCoSigner();
            coSigner.setName(participant != null ? invited : Names.require(invited));
            coSigner.setParticipant(participant);
            suggestion.getCoSigners().add(coSigner);
        }
        coSigner.setState(CoSignState.INVITED);
        return coSigner;
    }

    private static void refuseSigning(Suggestion suggestion, Event event, CoSigner coSigner) {
        if (coSigner.getState() != CoSignState.INVITED) {
            throw new HeyiException(TEXTS.get(coSigner.getState() == CoSignState.CONFIRMED ? "cosign.done" : "cosign.left", coSigner.getName()));
        }
        own(event, coSigner);
        LocalDate cutOff = cutOff(suggestion, coSigner);
        if (cutOff != null && event.getOn().isAfter(cutOff)) {
            throw new HeyiException(TEXTS.get("cosign.late", coSigner.getName(), cutOff.toString(), event.getOn().toString()));
        }
    }

    /** A co-signature is the person's own; a clerk and the like may enter one that was given on paper. */
    private static void own(Event event, CoSigner coSigner) {
        boolean proposer = event.getActorRole() == Role.DEPUTY || event.getActorRole() == Role.MEMBER;
        Participant participant = coSigner.getParticipant();
        if (proposer && participant != null && !Models.answersTo(participant, event.getActor())) {
            throw new HeyiException(TEXTS.get("cosign.own", coSigner.getName(), participant.getHandle()));
        }
    }

    /**
     * @param suggestion an item
     * @param coSigner one of those invited
     * @return the last day on which that person may sign; null when none was set
     */
    public static LocalDate cutOff(Suggestion suggestion, CoSigner coSigner) {
        LocalDate cutOff = null;
        for (Event event : suggestion.getEvents()) {
            if (event.getType() == EventType.INVITE && Objects.equals(StepKind.person(event), coSigner.getName())) {
                cutOff = event instanceof Assignment invitation ? invitation.getDue() : null;
            }
        }
        return cutOff;
    }

    private static CoSigner find(Suggestion suggestion, String name, String actor) {
        return suggestion.getCoSigners().stream().filter(c -> {
            Participant person = c.getParticipant();
            return name == null ? person != null && Models.answersTo(person, actor)
                    : name.equals(c.getName()) || person != null && (Models.answersTo(person, name) || name.equals(person.getName()));
        }).findFirst().orElse(null);
    }
}
