package org.heyi.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The invented words a synthetic ledger is made of; read from {@code samples/ledger-vocabulary.json}.
 */
public final class SyntheticVocabulary {

    final String note;
    final Map<String, String> titleForms;
    final Map<String, Unit> units = new LinkedHashMap<>();
    final List<JsonNode> categories;
    final List<Subject> subjects = new ArrayList<>();
    final List<String> streets;
    final List<String> areas;
    final List<String> surnames;
    final List<String> first;
    final List<String> second;
    final List<String> single;
    final List<String> delegations;
    final List<String> sectors;
    final List<String> collectiveProposers;
    final List<String> supervisors;
    final List<String> openings;
    final List<String> processes;
    final List<String> measures;
    final List<List<String>> results;
    final List<String> closings;
    final List<String> returnReasons;
    final List<String> extensionReasons;
    final List<String> dissatisfactionReasons;
    final List<String> followUps;

    /** A unit and its 机关代字. */
    record Unit(String name, String code) {
    }

    /** What an item can be about, and who handles it. */
    record Subject(String category, String text, String lead, List<String> support) {
    }

    private SyntheticVocabulary(JsonNode root) {
        note = root.get("note").asText();
        titleForms = Map.of("SUGGESTION", root.at("/titleForms/SUGGESTION").asText(), "PROPOSAL", root.at("/titleForms/PROPOSAL").asText());
        root.get("units").forEach(u -> units.put(u.get("id").asText(), new Unit(u.get("name").asText(), u.get("code").asText())));
        categories = nodes(root.get("categories"));
        root.get("subjects").forEach(s -> subjects.add(new Subject(s.get("category").asText(), s.get("subject").asText(),
                s.get("lead").asText(), texts(s.path("support")))));
        streets = texts(root.get("streets"));
        areas = texts(root.get("areas"));
        surnames = texts(root.at("/names/surnames"));
        first = texts(root.at("/names/first"));
        second = texts(root.at("/names/second"));
        single = texts(root.at("/names/single"));
        delegations = texts(root.get("delegations"));
        sectors = texts(root.get("sectors"));
        collectiveProposers = texts(root.get("collectiveProposers"));
        supervisors = texts(root.get("supervisors"));
        openings = texts(root.at("/reply/opening"));
        processes = texts(root.at("/reply/process"));
        measures = texts(root.at("/reply/measure"));
        results = List.of(texts(root.at("/reply/result/SOLVED")), texts(root.at("/reply/result/REFERENCE")), texts(root.at("/reply/result/DIFFICULT")));
        closings = texts(root.at("/reply/closing"));
        returnReasons = texts(root.get("returnReasons"));
        extensionReasons = texts(root.get("extensionReasons"));
        dissatisfactionReasons = texts(root.get("dissatisfactionReasons"));
        followUps = texts(root.get("followUps"));
    }

    /**
     * @param json the vocabulary file
     * @return its words
     * @throws IOException when it cannot be read
     */
    public static SyntheticVocabulary read(InputStream json) throws IOException {
        return new SyntheticVocabulary(new ObjectMapper().readTree(json));
    }

    private static List<JsonNode> nodes(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    private static List<String> texts(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(node -> all.add(node.asText()));
        return List.copyOf(all);
    }
}
