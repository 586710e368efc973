package org.heyi.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Clock;
import org.heyi.model.ledger.DayKind;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Rounding;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.SatisfactionFormula;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.TimeLimit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Local rules that ship with the program: reply classes (domain rules 1.8) and deadlines (1.6). They are only where a
 * session starts from; each session has its own copy, which may be changed.
 */
public final class Presets {

    /** The default reply classes: those of Tianjin, where the sample report comes from. */
    public static final String DEFAULT_SCHEME = "tianjin-3";
    /** The default deadlines. */
    public static final String DEFAULT_RULES = "common";

    private static final Texts TEXTS = Texts.of(Presets.class);

    private Presets() {
    }

    /** @return the names of the reply class presets, the default first */
    public static List<String> schemes() {
        return List.copyOf(read("schemes.json").keySet());
    }

    /** @return the names of the deadline presets, the default first */
    public static List<String> rules() {
        return List.copyOf(read("rules.json").keySet());
    }

    /**
     * @param id one of {@link #schemes}
     * @return a new copy of it
     * @throws HeyiException when there is no such preset
     */
    public static Scheme scheme(String id) {
        JsonNode node = find("schemes.json", id);
        Scheme scheme = LedgerFactory.eINSTANCE.createScheme();
        scheme.setName(node.get("name").asText());
        for (JsonNode each : node.get("classes")) {
            ReplyClass replyClass = LedgerFactory.eINSTANCE.createReplyClass();
            replyClass.setCode(each.get("code").asText());
            replyClass.setText(each.get("text").asText());
            replyClass.setSolved(each.get("solved").asBoolean());
            replyClass.setAdopted(each.get("adopted").asBoolean());
            scheme.getClasses().add(replyClass);
        }
        return scheme;
    }

    /**
     * @param id one of {@link #rules}
     * @return a new copy of it
     * @throws HeyiException when there is no such preset
     */
    public static Rules rules(String id) {
        JsonNode node = find("rules.json", id);
        Rules rules = LedgerFactory.eINSTANCE.createRules();
        rules.setName(node.get("name").asText());
        rules.setFormula(SatisfactionFormula.get(node.get("formula").asText()));
        rules.setRounding(Rounding.get(node.get("rounding").asText()));
        rules.setDecimals(node.get("decimals").asInt());
        for (JsonNode each : node.get("limits")) {
            TimeLimit limit = LedgerFactory.eINSTANCE.createTimeLimit();
            limit.setClock(Clock.get(each.get("clock").asText()));
            limit.setAmount(each.get("amount").asInt());
            limit.setDays(DayKind.get(each.get("days").asText()));
            rules.getLimits().add(limit);
        }
        return rules;
    }

    /**
     * Other wordings of the classes of the presets, for reading ledgers of other hands.
     *
     * @param scheme reply classes in force
     * @return class by code, by text and by every known other wording that no two of its classes share
     */
    static Map<String, ReplyClass> wordings(Scheme scheme) {
        Map<String, ReplyClass> all = new LinkedHashMap<>();
        for (JsonNode preset : read("schemes.json").values()) {
            if (preset.get("name").asText().equals(scheme.getName())) {
                for (JsonNode each : preset.get("classes")) {
                    scheme.getClasses().stream().filter(c -> c.getCode().equals(each.get("code").asText()))
                            .forEach(c -> each.get("aliases").forEach(alias -> all.put(alias.asText(), c)));
                }
            }
        }
        for (ReplyClass each : scheme.getClasses()) {
            all.put(each.getCode(), each);
            all.putIfAbsent(each.getText(), each);
        }
        return all;
    }

    private static JsonNode find(String file, String id) {
        Map<String, JsonNode> all = read(file);
        JsonNode found = all.get(id);
        if (found == null) {
            throw new HeyiException(TEXTS.get("preset.unknown", id, String.join("、", all.keySet())));
        }
        return found;
    }

    private static Map<String, JsonNode> read(String file) {
        try (InputStream in = Presets.class.getResourceAsStream(file)) {
            Map<String, JsonNode> all = new LinkedHashMap<>();
            List<JsonNode> nodes = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(nodes::add);
            nodes.forEach(node -> all.put(node.get("id").asText(), node));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
