package org.heyi.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;

/** The written set of invented comments on the sample report: samples/comments-heping-2021.json. */
final class SampleComments {

    private static final String FILE = "/samples/comments-heping-2021.json";

    private final JsonNode root;
    private final Map<String, Annotation> byKey = new HashMap<>();

    SampleComments() {
        try (InputStream in = SampleComments.class.getResourceAsStream(FILE)) {
            root = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("the bundle's own sample " + FILE + " cannot be read", e);
        }
    }

    /**
     * Enrols the people and enters their comments, as each of them would.
     *
     * @param workspace with the sample report in its current session
     * @return how many comments were entered
     */
    int enter(Workspace workspace) {
        Session session = workspace.archive().getCurrent();
        enrol(workspace);
        Passages passages = new Passages(Models.currentVersion(session));
        for (JsonNode each : root.get("comments")) {
            Participant author = Models.participant(session, each.get("author").asText());
            Anchor anchor = passages.find(each.get("quote").asText(), text(each, "prefix"), text(each, "suffix"));
            byKey.put(each.get("key").asText(),
                    Annotate.add(session, author, anchor, comment(each)).apply(workspace, author.getHandle()));
        }
        return byKey.size();
    }

    /** Puts the people on the roster, without their comments. */
    void enrol(Workspace workspace) {
        workspace.change(secretary(), "session.enrol", () -> enrol(workspace.archive().getCurrent()));
    }

    private void enrol(Session session) {
        Map<String, Group> groups = new HashMap<>();
        for (JsonNode each : root.get("groups")) {
            Group group = ReviewFactory.eINSTANCE.createGroup();
            group.setName(each.get("name").asText());
            group.setType(GroupType.valueOf(each.get("type").asText()));
            groups.put(each.get("id").asText(), group);
            session.getGroups().add(group);
        }
        for (JsonNode each : root.get("participants")) {
            Participant participant = ReviewFactory.eINSTANCE.createParticipant();
            participant.setHandle(each.get("id").asText());
            participant.setName(each.get("name").asText());
            participant.setRole(Role.valueOf(each.get("role").asText()));
            participant.setGroup(groups.get(text(each, "group")));
            participant.setPost(text(each, "post"));
            session.getParticipants().add(participant);
        }
    }

    private static Comment comment(JsonNode each) {
        JsonNode amendment = each.get("amendment");
        return new Comment(AnnotationKind.valueOf(each.get("kind").asText()), text(each, "body"),
                amendment == null ? null : AmendmentOperation.valueOf(amendment.get("operation").asText()),
                amendment == null ? null : text(amendment, "text"),
                amendment == null ? null : text(amendment, "target"),
                text(each, "reason"), AnnotationState.SUBMITTED);
    }

    /**
     * Takes the decisions on comments that were entered elsewhere and came here with their ids.
     *
     * @param workspace where they are now
     */
    void decideCollected(Workspace workspace) {
        byKey.replaceAll((key, entered) -> (Annotation) workspace.find(entered.getId()));
        decide(workspace);
    }

    /**
     * Takes the secretariat's decisions.
     *
     * @param workspace the same
     * @return how many were taken
     */
    int decide(Workspace workspace) {
        int taken = 0;
        for (JsonNode each : root.get("comments")) {
            JsonNode disposition = each.get("disposition");
            if (disposition == null || disposition.isNull()) {
                continue;
            }
            String master = text(disposition, "duplicateOf");
            Dispose.all(List.of(byKey.get(each.get("key").asText())), new Dispose.Verdict(
                    Decision.valueOf(disposition.get("decision").asText()), text(disposition, "reason"),
                    text(disposition, "unit"), master == null ? null : byKey.get(master), text(disposition, "adopted")), secretary())
                    .apply(workspace, secretary());
            taken++;
        }
        return taken;
    }

    /**
     * @param key of a comment in the sample
     * @return that comment, where the comments are now
     */
    Annotation get(String key) {
        return byKey.get(key);
    }

    /** @return handle of the one who works for the secretariat in the sample */
    String secretary() {
        for (JsonNode each : root.get("participants")) {
            if (each.get("role").asText().equals(Role.SECRETARIAT.getName())) {
                return each.get("id").asText();
            }
        }
        throw new IllegalStateException(FILE + " names nobody of the secretariat");
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
