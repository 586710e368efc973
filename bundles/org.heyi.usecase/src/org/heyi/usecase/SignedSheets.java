package org.heyi.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.exchange.pack.SignedSheet;
import org.heyi.model.Archive;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.review.Signoff;
import org.heyi.model.util.Models;
import org.heyi.model.util.SignedOff;
import org.heyi.model.util.SignedOff.Signed;

/**
 * 团长审签 on its way in packages. Whoever recorded one hands it in; where it is collected it is taken when that person heads the group
 * there as well, or is its clerk and records what one of its heads signed on paper. What a package says of anybody's role counts for nothing.
 */
final class SignedSheets {

    private final Archive archive;
    private final Session session;
    private final Map<String, Signoff> coming = new LinkedHashMap<>();

    /** What became of one that came. */
    enum Outcome {
        /** It is new. */
        TAKEN,
        /** It was known. */
        KNOWN,
        /** Its group or signer is unknown, or whoever handed it in may neither sign nor record it. */
        LEFT_OUT
    }

    SignedSheets(Archive archive, Session session) {
        this.archive = archive;
        this.session = session;
    }

    /** @return what a person recorded, as it is handed in */
    static List<SignedSheet> of(Session session, Participant author) {
        return session.getSignoffs().stream().filter(each -> each.getRecorder() == author && each.getGroup() != null && each.getSigner() != null
                && each.getAt() != null).map(SignedSheets::sheet).toList();
    }

    private static SignedSheet sheet(Signoff signoff) {
        Participant signer = signoff.getSigner();
        return new SignedSheet(signoff.getId(), signoff.getGroup().getName(), signoff.getAt(), signoff.isPaper(),
                new SignedSheet.One(signer.getId(), Sayings.text(signer.getCode()), signer.getName()), Sayings.text(signoff.getTakesBack()),
                Sayings.text(signoff.getReason()), SignedOff.signed(signoff).stream()
                        .map(each -> new SignedSheet.Line(each.id(), each.digest(), each.aliases())).toList());
    }

    /**
     * @param sheet that came
     * @param sender who recorded it
     */
    Outcome take(SignedSheet sheet, Participant sender) {
        Signoff known = session.getSignoffs().stream().filter(each -> sheet.id().equals(each.getId())).findFirst().orElse(coming.get(sheet.id()));
        if (known != null) {
            return Outcome.KNOWN;
        }
        Group group = session.getGroups().stream().filter(each -> sheet.group().equals(each.getName())).findFirst().orElse(null);
        Participant signer = group == null ? null : signer(sheet.signer(), group);
        String right = sheet.takesBack().isEmpty() ? Signoffs.SIGN : Signoffs.TAKE_BACK;
        boolean may = signer != null && sender.getHandle() != null && (signer == sender || sheet.paper())
                && Rights.may(archive, sender.getHandle(), right, Rights.ofGroup(group));
        if (!may) {
            return Outcome.LEFT_OUT;
        }
        Signoff signoff = ReviewFactory.eINSTANCE.createSignoff();
        signoff.setId(sheet.id());
        signoff.setGroup(group);
        signoff.setSigner(signer);
        signoff.setRecorder(sender);
        signoff.setAt(sheet.at());
        signoff.setPaper(sheet.paper());
        signoff.setTakesBack(sheet.takesBack().isEmpty() ? null : sheet.takesBack());
        signoff.setReason(sheet.reason());
        signoff.setComments(sheet.comments().stream().map(each -> new Signed(each.id(), each.sha256(), each.also()).line())
                .collect(Collectors.joining("\n")));
        coming.put(sheet.id(), signoff);
        return Outcome.TAKEN;
    }

    /** A head of the group, as the roster here has it: by id, by code, or by name; null when it is none. */
    private Participant signer(SignedSheet.One one, Group group) {
        return Signoffs.heads(session, group).stream().filter(each -> Models.isOrWas(each, one.id())
                || !one.code().isEmpty() && one.code().equals(each.getCode()) || Models.isOrWasCalled(each, one.name())).findFirst().orElse(null);
    }

    /** Part of a mutation. */
    void enter() {
        session.getSignoffs().addAll(coming.values());
    }
}
