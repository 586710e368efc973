package org.heyi.exchange.pack;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.report.ReportPackage;
import org.heyi.model.report.Version;
import org.heyi.model.review.Decision;

/**
 * What the secretariat answers one person: what became of each of their comments, and the newest version of the report.
 *
 * @param name what to call the file it came in
 * @param author who answers, who also signed it
 * @param recipient whom it is for; without a key
 * @param madeAt when it was made
 * @param head hash of the newest event of the secretariat's history, see heyi verify --head
 * @param version the newest version of the report, not in any report yet
 * @param items what became of each comment, by its id
 * @param encryption what its reader can encrypt to when handing in to the author; null for nothing
 */
public record Answered(String name, HandedIn.Person author, HandedIn.Person recipient, Instant madeAt, String head, Version version,
        List<Item> items, EncryptionKey encryption) {

    private static final Texts TEXTS = Texts.of(Answered.class);
    /** What the manifest calls it. */
    static final String KIND = "answer";
    private static final String ANSWERS = "answers.json";
    private static final String REPORT = "report.json";
    private static final int MOST = 20_000;
    private static final int LONGEST = 20_000;
    /** To one comment. */
    private static final int MOST_REPLIES = 2_000;

    /**
     * What became of one comment.
     *
     * @param comment its id
     * @param wording digests of the wordings decided on, separated by blanks
     * @param decision what was decided; null while undecided
     * @param reason why; may be empty
     * @param unit 转部门研办: to whom; may be empty
     * @param decidedAt when; null while undecided
     * @param place where it stands now, in words; may be empty
     * @param suggestions the 建议 and 提案 that came of it and how they stand, a sentence each
     * @param turns how often it was marked as done with and as open again; odd where it is done with
     * @param replies what was replied to it, by time
     */
    public record Item(String comment, String wording, Decision decision, String reason, String unit, Instant decidedAt, String place,
            List<String> suggestions, int turns, List<Reply> replies) {
    }

    /**
     * What somebody replied to a comment.
     *
     * @param id of the reply
     * @param at when
     * @param text what it says
     * @param author who; without a key
     */
    public record Reply(String id, Instant at, String text, HandedIn.Person author) {

        Map<String, Object> json() {
            return new TreeMap<>(Map.of("id", id, "at", at.toString(), "text", text, "author", author.json("")));
        }
    }

    /** Sorts by comment, so that the same answer is the same bytes. */
    public Answered {
        items = items.stream().sorted(Comparator.comparing(Item::comment)).toList();
    }

    /**
     * @param key what its reader can encrypt to; signed with the key that will sign the answer
     * @return the same with that key
     */
    public Answered with(EncryptionKey key) {
        return new Answered(name, author, recipient, madeAt, head, version, items, key);
    }

    /**
     * @param signer the key of who answers
     * @return the package's bytes
     */
    public byte[] bytes(Signer signer) {
        Map<String, Object> manifest = new TreeMap<>();
        manifest.put("kind", KIND);
        manifest.put("author", author.json(signer.publicKey()));
        manifest.put("for", recipient.json(""));
        manifest.put("madeAt", madeAt.toString());
        manifest.put("head", head);
        if (encryption != null) {
            manifest.put("encryption", encryption.text());
        }
        List<Object> list = new ArrayList<>();
        for (Item each : items) {
            Map<String, Object> item = new TreeMap<>(Map.of("comment", each.comment, "wording", each.wording, "reason", each.reason, "unit", each.unit,
                    "place", each.place, "suggestions", each.suggestions));
            if (each.turns > 0) {
                item.put("turns", each.turns);
            }
            if (!each.replies.isEmpty()) {
                item.put("replies", each.replies.stream().map(Reply::json).toList());
            }
            if (each.decision != null) {
                item.put("decision", each.decision.getName());
                item.put("decidedAt", each.decidedAt.toString());
            }
            list.add(item);
        }
        return PackageFile.write(manifest, Map.of(ANSWERS, PackageFile.bytes(Map.of("items", list)), REPORT,
                PackageFile.bytes(ModelTree.write(version))), signer);
    }

    /**
     * @param file a package
     * @return the answer it holds
     * @throws HeyiException with one sentence when anything is wrong with it, or it is no answer
     */
    public static Answered read(Path file) {
        PackageFile pack = PackageFile.read(file, DecryptionKey.Ring.NONE);
        JsonNode manifest = pack.manifest();
        if (!manifest.path("kind").asText().equals(KIND)) {
            throw new HeyiException(TEXTS.get("pack.noAnswer", file));
        }
        List<Item> items = new ArrayList<>();
        JsonNode list = pack.json(ANSWERS).path("items");
        if (!list.isArray() || list.size() > MOST) {
            throw new HeyiException(TEXTS.get("pack.lacks", file, ANSWERS));
        }
        list.forEach(each -> items.add(item(pack, each)));
        Version version = (Version) ModelTree.read(pack.name(), pack.json(REPORT), ReportPackage.Literals.VERSION);
        if (version.getParagraphs().isEmpty() || version.getParagraphs().stream().anyMatch(each -> each.getText() == null)) {
            throw new HeyiException(TEXTS.get("pack.lacks", file, REPORT));
        }
        return new Answered(pack.name(), HandedIn.person(pack, manifest.path("author")), HandedIn.person(pack, manifest.path("for")),
                time(pack, manifest.path("madeAt").asText()), manifest.path("head").asText(), version, items, encryption(pack, manifest));
    }

    /** Somebody else's key in the answer would send what is meant for its author to others. */
    private static EncryptionKey encryption(PackageFile pack, JsonNode manifest) {
        if (!manifest.has("encryption")) {
            return null;
        }
        EncryptionKey key = EncryptionKey.parse(pack.name(), manifest.path("encryption").asText());
        if (!key.signedBy().equals(manifest.path("author").path("publicKey").asText())) {
            throw new HeyiException(TEXTS.get("encryption.changed", pack.name()));
        }
        return key;
    }

    private static Item item(PackageFile pack, JsonNode node) {
        String decided = node.path("decision").asText();
        Decision decision = decided.isEmpty() ? null : Decision.getByName(decided);
        if (!decided.isEmpty() && decision == null) {
            throw new HeyiException(TEXTS.get("pack.wrong", pack.name(), "decision"));
        }
        List<String> suggestions = new ArrayList<>();
        node.path("suggestions").forEach(each -> suggestions.add(limited(pack, each.asText())));
        return new Item(HandedIn.matched(pack, "comment", node.path("comment").asText(), HandedIn.ID), limited(pack, node.path("wording").asText()),
                decision, limited(pack, node.path("reason").asText()), limited(pack, node.path("unit").asText()),
                decision == null ? null : time(pack, node.path("decidedAt").asText()), limited(pack, node.path("place").asText()), suggestions,
                HandedIn.turns(pack, node.path("turns")), replies(pack, node.path("replies")));
    }

    /** An answer of before there were replies in it has none. */
    private static List<Reply> replies(PackageFile pack, JsonNode list) {
        List<Reply> replies = new ArrayList<>();
        for (JsonNode each : list) {
            String text = each.path("text").asText();
            if (text.isBlank() || text.length() > HandedIn.LONGEST_REPLY || replies.size() >= MOST_REPLIES) {
                throw new HeyiException(TEXTS.get("pack.wrong", pack.name(), "replies"));
            }
            replies.add(new Reply(HandedIn.matched(pack, "replies", each.path("id").asText(), HandedIn.ID), time(pack, each.path("at").asText()), text,
                    HandedIn.person(pack, each.path("author"))));
        }
        return replies;
    }

    private static String limited(PackageFile pack, String text) {
        if (text.length() > LONGEST) {
            throw new HeyiException(TEXTS.get("pack.wrong", pack.name(), "items"));
        }
        return text;
    }

    private static Instant time(PackageFile pack, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new HeyiException(TEXTS.get("pack.wrong", pack.name(), "madeAt"), e);
        }
    }
}
