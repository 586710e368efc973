package org.heyi.exchange.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.base.HeyiException;

/**
 * 团长审签 as it is handed in by whoever recorded it: what the head of a group signed, or took back. It is never changed once it is
 * made, so that it does not matter in which order packages come.
 *
 * @param id of the sign-off, a UUID
 * @param group name of the group
 * @param at when it was signed, by the recorder's clock
 * @param paper whether it was signed on paper
 * @param signer the head who signed
 * @param takesBack id of the sign-off of which the comments are taken back; empty for a sign-off
 * @param reason why it is taken back; may be empty
 * @param comments what was signed, at least one
 */
public record SignedSheet(String id, String group, Instant at, boolean paper, One signer, String takesBack, String reason, List<Line> comments) {

    static final String PART = "signoffs.json";
    private static final int MOST = 2000;
    /** As many comments, and ids of each beside its own, as the receiver keeps in one. */
    private static final int MOST_COMMENTS = 2000;
    private static final int MOST_ALIASES = 10;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * Who signed.
     *
     * @param id of the person where it was recorded, a UUID
     * @param code what the roster numbers the person by; may be empty
     * @param name as the roster has it
     */
    public record One(String id, String code, String name) {

        private Map<String, Object> json() {
            return new TreeMap<>(Map.of("id", id, "code", code, "name", name));
        }
    }

    /**
     * A comment as it was signed.
     *
     * @param id of the comment
     * @param sha256 stands for what it said then, in lower-case hex
     * @param also other ids by which it comes in files without ids
     */
    public record Line(String id, String sha256, List<String> also) {

        /** Copies the list. */
        public Line {
            also = List.copyOf(also);
        }

        private Map<String, Object> json() {
            return new TreeMap<>(Map.of("id", id, "sha256", sha256, "also", also));
        }
    }

    /** Copies the list. */
    public SignedSheet {
        comments = List.copyOf(comments);
    }

    Map<String, Object> json() {
        return new TreeMap<>(Map.of("id", id, "group", group, "at", at.toString(), "paper", paper, "signer", signer.json(), "takesBack", takesBack,
                "reason", reason, "comments", comments.stream().map(Line::json).toList()));
    }

    /** @throws HeyiException when anything is wrong with it; a package without sign-offs has none */
    static List<SignedSheet> read(PackageFile file) {
        return HandedIn.items(file, PART, MOST, SignedSheet::read, SignedSheet::id);
    }

    private static SignedSheet read(PackageFile file, JsonNode node) {
        String id = HandedIn.matched(file, "id", node.path("id").asText(), HandedIn.ID);
        Instant at = HandedIn.time(file, node.path("at"));
        JsonNode comments = node.path("comments");
        if (at == null || !comments.isArray() || comments.isEmpty() || comments.size() > MOST_COMMENTS) {
            throw HandedIn.wrong(file, at == null ? "at" : "comments");
        }
        List<Line> found = new ArrayList<>();
        comments.forEach(each -> found.add(line(file, each)));
        String takesBack = node.path("takesBack").asText();
        JsonNode signer = node.path("signer");
        One one = new One(HandedIn.matched(file, "id", signer.path("id").asText(), HandedIn.ID), HandedIn.string(file, signer, "code"),
                HandedIn.shown(file, signer, "name"));
        return new SignedSheet(id, HandedIn.shown(file, node, "group"), at, node.path("paper").asBoolean(), one,
                takesBack.isEmpty() ? takesBack : HandedIn.matched(file, "takesBack", takesBack, HandedIn.ID), HandedIn.string(file, node, "reason"), found);
    }

    private static Line line(PackageFile file, JsonNode node) {
        List<String> also = new ArrayList<>();
        node.path("also").forEach(each -> also.add(HandedIn.matched(file, "also", each.asText(), HandedIn.ID)));
        if (also.size() > MOST_ALIASES) {
            throw HandedIn.wrong(file, "also");
        }
        return new Line(HandedIn.matched(file, "id", node.path("id").asText(), HandedIn.ID), HandedIn.matched(file, "sha256", node.path("sha256").asText(),
                DIGEST), also);
    }
}
