package org.heyi.exchange.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.base.HeyiException;
import org.heyi.model.review.Presence;

/**
 * A meeting of a group as it is handed in. Of two copies the one that was recorded more often counts, so that it does not matter in
 * which order packages come.
 *
 * @param id of the sitting, a UUID
 * @param group name of the group
 * @param at when it began
 * @param place where; may be empty
 * @param revision how often it was recorded, from 1
 * @param removed whether it was recorded by mistake
 * @param people those of whom something is said, in their order
 */
public record AttendanceList(String id, String group, Instant at, String place, int revision, boolean removed, List<One> people) {

    static final String PART = "sittings.json";
    private static final int MOST = 1000;
    private static final int MOST_PEOPLE = 5000;

    /**
     * What is said of one person.
     *
     * @param id of the person where it was recorded, a UUID; empty for somebody who was not on the roster there
     * @param code what the roster numbers the person by; may be empty
     * @param name as it is written
     * @param presence whether they were there
     * @param reason of a leave; may be empty
     * @param presides whether they presided
     */
    public record One(String id, String code, String name, Presence presence, String reason, boolean presides) {

        private Map<String, Object> json() {
            return new TreeMap<>(Map.of("id", id, "code", code, "name", name, "presence", presence.getName(), "reason", reason, "presides", presides));
        }
    }

    /** Copies the list. */
    public AttendanceList {
        people = List.copyOf(people);
    }

    Map<String, Object> json() {
        return new TreeMap<>(Map.of("id", id, "group", group, "at", at.toString(), "place", place, "revision", revision, "removed", removed, "people",
                people.stream().map(One::json).toList()));
    }

    /** @throws HeyiException when anything is wrong with it; a package without sittings has none */
    static List<AttendanceList> read(PackageFile file) {
        return HandedIn.items(file, PART, MOST, AttendanceList::read, AttendanceList::id);
    }

    private static AttendanceList read(PackageFile file, JsonNode node) {
        String id = HandedIn.matched(file, "id", node.path("id").asText(), HandedIn.ID);
        Instant at = HandedIn.time(file, node.path("at"));
        int revision = node.path("revision").asInt(0);
        JsonNode people = node.path("people");
        if (at == null || revision < 1 || !people.isArray() || people.size() > MOST_PEOPLE) {
            throw HandedIn.wrong(file, at == null ? "at" : revision < 1 ? "revision" : "people");
        }
        List<One> found = new ArrayList<>();
        people.forEach(each -> found.add(one(file, each)));
        return new AttendanceList(id, HandedIn.shown(file, node, "group"), at, HandedIn.string(file, node, "place"), revision,
                node.path("removed").asBoolean(), found);
    }

    private static One one(PackageFile file, JsonNode node) {
        Presence presence = Presence.getByName(node.path("presence").asText());
        String id = node.path("id").asText();
        if (presence == null) {
            throw HandedIn.wrong(file, "presence");
        }
        return new One(id.isEmpty() ? id : HandedIn.matched(file, "id", id, HandedIn.ID), HandedIn.string(file, node, "code"),
                HandedIn.shown(file, node, "name"), presence, HandedIn.string(file, node, "reason"), node.path("presides").asBoolean());
    }
}
