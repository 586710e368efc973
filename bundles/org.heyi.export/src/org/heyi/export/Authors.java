package org.heyi.export;

import java.util.HashSet;
import java.util.Set;

import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.model.review.Participant;

/** How those who speak in an export are called, as far as it may say. */
public final class Authors {

    private static final Texts TEXTS = Texts.of(Authors.class);

    private final Collation collation;
    private final boolean named;
    private final Set<String> homonyms = new HashSet<>();

    /**
     * @param request what is exported
     * @param collation that of the request
     */
    public Authors(ExportRequest request, Collation collation) {
        this.collation = collation;
        named = request.attribution() == Attribution.NAMED;
        Set<String> seen = new HashSet<>();
        for (Participant participant : request.session().getParticipants()) {
            if (!seen.add(participant.getName())) {
                homonyms.add(participant.getName());
            }
        }
    }

    /**
     * @param participant who speaks; may be null
     * @return the name; two people of one name are told apart by their group
     */
    public String of(Participant participant) {
        String name = collation.author(participant);
        boolean same = participant != null && named && homonyms.contains(participant.getName()) && participant.getGroup() != null;
        return same ? TEXTS.get("authors.homonym", name, participant.getGroup().getName()) : name;
    }
}
