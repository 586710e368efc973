package org.heyi.exchange.pack;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.function.BiFunction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.base.Digests;
import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;
import org.heyi.exchange.WebAnnotations;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Role;

/**
 * What one person hands in: their comments with all wordings, their replies, which comments they deleted, and who was at the meetings
 * and what was signed by the head of their group, as far as they recorded it.
 *
 * @param name what to call the file it came in
 * @param digest stands for all of it, SHA-256 in lower-case hex
 * @param author who hands it in, who also signed it
 * @param report what it is on
 * @param comments the comments, by id
 * @param replies the replies, by id
 * @param deleted ids of comments that were handed in before and are deleted, ascending
 * @param contents digests of the attached files that come with it, ascending; see {@link #contents}
 * @param sittings meetings of groups that they recorded, by id
 * @param signoffs what the head of a group signed or took back and they recorded, by id
 */
public record HandedIn(String name, String digest, Person author, Report report, List<Comment> comments, List<Reply> replies,
        Set<String> deleted, Set<String> contents, List<AttendanceList> sittings, List<SignedSheet> signoffs) {

    private static final Texts TEXTS = Texts.of(HandedIn.class);
    private static final String KIND = "comments";
    private static final String COMMENTS = "annotations.jsonld";
    private static final String ATTACHMENTS = "attachments/";
    private static final String AUDIENCE = "heyi:audience";
    private static final String TURNS = "heyi:turns";
    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    /** Most comments, and longest text of a member of the manifest. */
    private static final int MOST = 20_000;
    private static final int LONGEST = 500;
    static final int LONGEST_REPLY = 100_000;
    /** Nobody marks a comment so often. */
    private static final int MOST_TURNS = 100_000;

    /**
     * Who a person says to be.
     *
     * @param id of the participant where the package was made, a UUID
     * @param code what the roster numbers the person by; may be empty
     * @param handle short name
     * @param name as people write it
     * @param role what the person is
     * @param group 代表团, 界别 or 小组; may be empty
     * @param unit 单位; may be empty
     * @param publicKey what the package is signed with
     */
    public record Person(String id, String code, String handle, String name, Role role, String group, String unit, String publicKey) {

        Map<String, Object> json(String signedWith) {
            return new TreeMap<>(Map.of("id", id, "code", code, "handle", handle, "name", name, "role", role.getName(), "group", group, "unit", unit,
                    "publicKey", signedWith));
        }
    }

    /**
     * The version of the report that the author had last.
     *
     * @param title of the report
     * @param version number of the version where the package was made
     * @param digest SHA-256 of its text, see {@link Said.Place#version}
     */
    public record Report(String title, int version, String digest) {
    }

    /**
     * A wording with when it was handed in, by the author's clock.
     *
     * @param wording what was handed in
     * @param at when; null when unknown
     */
    public record Dated(Wordings.Wording wording, Instant at) {
    }

    /**
     * @param id of the comment
     * @param audience for whom it is: everybody, or only the author's group
     * @param turns how often it was marked as done with and as open again; odd where it is done with
     * @param wordings all that were ever handed in of it, at least one
     */
    public record Comment(String id, Audience audience, int turns, List<Dated> wordings) {
    }

    /**
     * @param id of the reply
     * @param to id of the comment that it answers
     * @param at when it was written, by the author's clock
     * @param text what it says
     */
    public record Reply(String id, String to, Instant at, String text) {
    }

    /** Sorts everything, so that the same content is the same bytes. */
    public HandedIn {
        comments = comments.stream().sorted(Comparator.comparing(Comment::id)).toList();
        replies = replies.stream().sorted(Comparator.comparing(Reply::id)).toList();
        deleted = new TreeSet<>(deleted);
        contents = new TreeSet<>(contents);
        sittings = sittings.stream().sorted(Comparator.comparing(AttendanceList::id)).toList();
        signoffs = signoffs.stream().sorted(Comparator.comparing(SignedSheet::id)).toList();
    }

    /**
     * @param signer the author's key
     * @param files from the digest of an attached file to what is in it; null where that is not known, and the file stays out
     * @return the package's bytes; the same for the same content
     */
    public byte[] bytes(Signer signer, Function<String, byte[]> files) {
        Map<String, Object> manifest = new TreeMap<>();
        manifest.put("kind", KIND);
        manifest.put("author", author.json(signer.publicKey()));
        manifest.put("report", Map.of("title", report.title, "version", report.version, "sha256", report.digest));
        manifest.put("deleted", List.copyOf(deleted));
        List<Object> items = new ArrayList<>();
        comments.forEach(each -> items.add(json(each)));
        replies.forEach(each -> items.add(json(each)));
        Map<String, Object> page = Map.of("@context", List.of(WebAnnotations.CONTEXT, Map.of("heyi", WebAnnotations.TERMS)), "type",
                "AnnotationPage", "items", items);
        Map<String, byte[]> parts = new TreeMap<>(Map.of(COMMENTS, PackageFile.bytes(page)));
        if (!sittings.isEmpty()) {
            parts.put(AttendanceList.PART, PackageFile.bytes(Map.of("items", sittings.stream().map(AttendanceList::json).toList())));
        }
        if (!signoffs.isEmpty()) {
            parts.put(SignedSheet.PART, PackageFile.bytes(Map.of("items", signoffs.stream().map(SignedSheet::json).toList())));
        }
        for (String each : contents) {
            byte[] content = files.apply(each);
            if (content != null) {
                parts.put(ATTACHMENTS + each, content);
            }
        }
        return PackageFile.write(manifest, parts, signer);
    }

    /** What the comment says now, for every program that reads annotations, with the wordings that this program goes by. */
    private Map<String, Object> json(Comment comment) {
        Said now = Wordings.outcome(comment.wordings.stream().map(Dated::wording).toList(), content -> Said.parse(name, content)).said();
        Map<String, Object> item = map(now.json());
        item.put("creator", Map.of("id", "urn:uuid:" + author.id, "type", "Person", "name", author.name, "nickname", author.handle));
        if (comment.audience != Audience.SECRETARIAT) {
            item.put(AUDIENCE, comment.audience.getName());
        }
        if (comment.turns > 0) {
            item.put(TURNS, comment.turns);
        }
        item.put("heyi:wordings", comment.wordings.stream().sorted(Comparator.comparing(each -> each.wording.digest())).map(each -> {
            Map<String, Object> wording = new TreeMap<>(Map.of("parents", each.wording.parents(), "content", each.wording.content()));
            if (each.at != null) {
                wording.put("handedInAt", each.at.toString());
            }
            return wording;
        }).toList());
        return item;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String json) {
        try {
            return PackageFile.MAPPER.readValue(json, TreeMap.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("it was written here", e);
        }
    }

    private Map<String, Object> json(Reply reply) {
        Map<String, Object> item = new TreeMap<>();
        item.put("id", "urn:uuid:" + reply.id);
        item.put("type", "Annotation");
        item.put("motivation", "replying");
        item.put("created", reply.at.toString());
        item.put("creator", Map.of("id", "urn:uuid:" + author.id, "type", "Person", "name", author.name, "nickname", author.handle));
        item.put("body", Map.of("type", "TextualBody", "purpose", "replying", "format", "text/plain", "value", reply.text));
        item.put("target", "urn:uuid:" + reply.to);
        return item;
    }

    // ---- reading

    /**
     * Reads what somebody handed in, and checks that it is whole, signed, and right in every part.
     *
     * @param file a package
     * @param keys what it is opened with, where it is encrypted
     * @return what it holds
     * @throws KeyLocked when it is encrypted to a key that takes a passphrase, and there is none or another one
     * @throws HeyiException with one sentence when anything is wrong with it
     */
    public static HandedIn read(Path file, DecryptionKey.Ring keys) {
        return of(PackageFile.read(file, keys));
    }

    static HandedIn of(PackageFile file) {
        JsonNode manifest = file.manifest();
        String kind = manifest.path("kind").asText();
        if (!kind.equals(KIND)) {
            throw new HeyiException(TEXTS.get("pack.kind", file.name(), Names.visible(kind.substring(0, Math.min(40, kind.length())))));
        }
        Person author = person(file, manifest.path("author"));
        JsonNode of = manifest.path("report");
        Report report = new Report(string(file, of, "title"), of.path("version").asInt(0), string(file, of, "sha256"));
        Set<String> deleted = new LinkedHashSet<>();
        manifest.path("deleted").forEach(each -> deleted.add(matched(file, "deleted", each.asText(), ID)));
        JsonNode items = file.json(COMMENTS).path("items");
        if (!items.isArray() || items.size() > MOST) {
            throw new HeyiException(TEXTS.get("pack.lacks", file.name(), COMMENTS));
        }
        List<Comment> comments = new ArrayList<>();
        List<Reply> replies = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (JsonNode each : items) {
            String id = matched(file, "id", each.path("id").asText().replaceFirst("^urn:uuid:", ""), ID);
            if (!ids.add(id)) {
                throw wrong(file, "id");
            }
            if (each.has("heyi:wordings")) {
                comments.add(comment(file, id, audience(file, each.path(AUDIENCE)), turns(file, each.path(TURNS)),
                        each.path("heyi:wordings")));
            } else {
                replies.add(reply(file, id, each));
            }
        }
        Set<String> contents = new TreeSet<>();
        for (String part : file.parts()) {
            if (part.startsWith(ATTACHMENTS)) {
                contents.add(matched(file, "files", part.substring(ATTACHMENTS.length()), DIGEST));
                if (!Digests.sha256(file.part(part)).equals(part.substring(ATTACHMENTS.length()))) {
                    throw wrong(file, "files");
                }
            }
        }
        return new HandedIn(file.name(), file.digest(), author, report, comments, replies, deleted, contents, AttendanceList.read(file),
                SignedSheet.read(file));
    }

    /**
     * Reads files that came with what somebody handed in. The package is read again, because nobody wants to hold the files of
     * hundreds of people in memory.
     *
     * @param file a package that was read before
     * @param keys what encrypted packages are opened with
     * @param digest what stood for it then
     * @param wanted digests of the files that are wanted
     * @param reader told of what is in each that is there
     * @throws HeyiException when the package is not the same as before
     */
    public static void contents(Path file, DecryptionKey.Ring keys, String digest, Set<String> wanted,
            Consumer<byte[]> reader) {
        PackageFile again = PackageFile.read(file, keys);
        if (!again.digest().equals(digest)) {
            throw new HeyiException(TEXTS.get("pack.changed", file));
        }
        // The same manifest: that each part is what its name says was found when it was read first.
        wanted.stream().map(each -> again.part(ATTACHMENTS + each)).filter(Objects::nonNull).forEach(reader);
    }

    static Person person(PackageFile file, JsonNode node) {
        Role role = Role.getByName(node.path("role").asText());
        String name = string(file, node, "name");
        if (role == null || Names.isBlank(name) || Names.hidden(name).isPresent()) {
            throw wrong(file, role == null ? "role" : "name");
        }
        return new Person(matched(file, "id", node.path("id").asText(), ID), string(file, node, "code"), string(file, node, "handle"), name, role,
                string(file, node, "group"), string(file, node, "unit"), string(file, node, "publicKey"));
    }

    static int turns(PackageFile file, JsonNode node) {
        boolean right = node.isMissingNode() || node.isInt() && node.asInt() >= 0 && node.asInt() <= MOST_TURNS;
        if (!right) {
            throw wrong(file, TURNS);
        }
        return node.asInt(0);
    }

    private static Comment comment(PackageFile file, String id, Audience audience, int turns, JsonNode wordings) {
        List<Dated> found = new ArrayList<>();
        for (JsonNode each : wordings) {
            List<String> parents = new ArrayList<>();
            each.path("parents").forEach(parent -> parents.add(matched(file, "parents", parent.asText(), DIGEST)));
            String content = each.path("content").asText();
            Said said = Said.parse(file.name(), content);
            if (!said.id().equals(id) || !said.json().equals(content)) {
                throw wrong(file, "content");
            }
            found.add(new Dated(new Wordings.Wording(parents, content), time(file, each.path("handedInAt"))));
        }
        if (found.isEmpty() || found.size() > Wordings.MOST) {
            throw wrong(file, "heyi:wordings");
        }
        return new Comment(id, audience, turns, found);
    }

    /** What is for nobody but its author is in no package. */
    private static Audience audience(PackageFile file, JsonNode node) {
        Audience audience = node.isMissingNode() ? Audience.SECRETARIAT : Audience.getByName(node.asText());
        if (audience == null || audience == Audience.SELF) {
            throw wrong(file, AUDIENCE);
        }
        return audience;
    }

    private static Reply reply(PackageFile file, String id, JsonNode node) {
        String text = node.path("body").path("value").asText();
        Instant at = time(file, node.path("created"));
        if (text.isBlank() || text.length() > LONGEST_REPLY || at == null) {
            throw wrong(file, text.isBlank() || text.length() > LONGEST_REPLY ? "body" : "created");
        }
        return new Reply(id, matched(file, "target", node.path("target").asText().replaceFirst("^urn:uuid:", ""), ID), at, text);
    }

    static Instant time(PackageFile file, JsonNode node) {
        try {
            return node.isMissingNode() ? null : Instant.parse(node.asText());
        } catch (DateTimeException e) {
            throw new HeyiException(TEXTS.get("pack.wrong", file.name(), node.asText()), e);
        }
    }

    static String string(PackageFile file, JsonNode node, String member) {
        JsonNode value = node.path(member);
        if (!value.isTextual() || value.asText().length() > LONGEST) {
            throw wrong(file, member);
        }
        return value.asText();
    }

    /** What people read as a name hides nothing. */
    static String shown(PackageFile file, JsonNode node, String member) {
        String value = string(file, node, member);
        if (Names.isBlank(value) || Names.hidden(value).isPresent()) {
            throw wrong(file, member);
        }
        return value;
    }

    /**
     * Reads the items of a part that there may be or not.
     *
     * @param most so many at most
     * @param read reads one
     * @param id of one, which no other has
     * @throws HeyiException when anything is wrong with it
     */
    static <T> List<T> items(PackageFile file, String part, int most, BiFunction<PackageFile, JsonNode, T> read, Function<T, String> id) {
        if (file.part(part) == null) {
            return List.of();
        }
        JsonNode items = file.json(part).path("items");
        if (!items.isArray() || items.size() > most) {
            throw wrong(file, part);
        }
        List<T> found = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (JsonNode each : items) {
            T item = read.apply(file, each);
            if (!ids.add(id.apply(item))) {
                throw wrong(file, "id");
            }
            found.add(item);
        }
        return found;
    }

    static String matched(PackageFile file, String member, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw wrong(file, member);
        }
        return value;
    }

    static HeyiException wrong(PackageFile file, String member) {
        return new HeyiException(TEXTS.get("pack.wrong", file.name(), member));
    }
}
