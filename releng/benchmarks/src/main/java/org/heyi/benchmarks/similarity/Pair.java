package org.heyi.benchmarks.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heyi.collation.similar.Demand;
import org.heyi.model.review.AmendmentOperation;

/**
 * Two comments, and whether a careful secretariat would make one of them.
 *
 * @param style how the two are put
 * @param one a comment
 * @param other another one
 * @param same whether they ask the same
 * @param why they do not; empty where they do
 */
record Pair(String style, Comment one, Comment other, boolean same, String why) {

    /**
     * @param quote the words it is on; may be empty
     * @param operation the change asked for; null for none
     * @param text the new words; may be empty
     * @param body what is said; may be empty
     */
    record Comment(String quote, AmendmentOperation operation, String text, String body) {

        private static Comment of(JsonNode json) {
            return new Comment(json.path("quote").asText(), AmendmentOperation.getByName(json.path("operation").asText("")), json.path("text").asText(),
                    json.path("body").asText());
        }

        Demand demand() {
            return Demand.of(quote, operation, text, body);
        }

        /** All that is said, for programs that know of no amendments. */
        String all() {
            return (operation == null ? "" : operation == AmendmentOperation.DELETE ? "删去" + quote : text) + body;
        }
    }

    static List<Pair> read(String resource) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Pair.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode json = mapper.readTree(line);
                pairs.add(new Pair(json.path("style").asText(), Comment.of(json.path("a")), Comment.of(json.path("b")), json.path("same").asBoolean(),
                        json.path("why").asText("")));
            }
        }
        return pairs;
    }
}
