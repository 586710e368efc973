package org.heyi.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts that nobody asks for are translated and read for nothing. */
class UnusedTextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Pattern KEY_IN_MODEL = Pattern.compile("%([\\w.\\-]+)");

    /** Asked for by libraries: help of commands by their names, terms by the names of their types. */
    private static final Pattern ELSEWHERE = Pattern.compile("org\\.heyi\\.cli: (heyi\\.|usage\\.|helpCommand\\.).*"
            + "|org\\.heyi\\.cli: (json|workspace)|org\\.heyi\\.model: [A-Z]\\w+\\.\\w+"
            + "|[\\w.]+: (bundle|provider|feature)\\w*\\..*|[\\w.]+: (bundleName|providerName)");

    /**
     * Whether code asks for a key: it names it, or a beginning or an end that it puts together with something, or both parts of it.
     *
     * @param words all literals of a bundle
     */
    private record Asked(Set<String> words) {

        static Asked in(List<String> sources) {
            Set<String> words = new HashSet<>();
            sources.forEach(source -> LITERAL.matcher(source).results().forEach(literal -> words.add(literal.group(1))));
            return new Asked(words);
        }

        boolean has(String key) {
            if (words.contains(key)) {
                return true;
            }
            for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
                String tail = key.substring(dot + 1);
                if (words.contains(key.substring(0, dot + 1)) || words.contains(key.substring(0, dot))
                        && (words.contains(tail) || words.contains("." + tail))) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void everyTextIsAskedFor() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : Tree.bundles()) {
            Asked asked = Asked.in(Tree.files(bundle, path -> path.endsWith(".java")).stream().map(Tree::text).toList());
            for (Path file : Tree.files(bundle, path -> path.startsWith("src/") && path.endsWith("/messages.properties"))) {
                unused(Tree.text(file), asked).stream().filter(key -> !ELSEWHERE.matcher(Tree.name(bundle) + ": " + key).matches())
                        .forEach(key -> wrong.add(Tree.shown(file) + ": " + key));
            }
            Set<String> inModel = new HashSet<>();
            Tree.files(bundle, path -> path.endsWith(".e4xmi") || path.endsWith(".xml") || path.endsWith("MANIFEST.MF")).forEach(file -> {
                Matcher key = KEY_IN_MODEL.matcher(Tree.text(file));
                while (key.find()) {
                    inModel.add(key.group(1));
                }
            });
            for (Path file : Tree.files(bundle, path -> path.equals("OSGI-INF/l10n/bundle.properties"))) {
                keys(Tree.text(file)).stream().filter(key -> !inModel.contains(key) && !asked.has(key))
                        .forEach(key -> wrong.add(Tree.shown(file) + ": " + key));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void oneThatNobodyAsksForIsFound() throws IOException {
        Asked asked = Asked.in(List.of("TEXTS.get(\"one\"); TEXTS.get(\"kind.\" + name()); new Button(key + \".tip\", \"save\");"));
        assertEquals(Set.of("two", "kinds.a", "lost.tip"), unused("one=1\ntwo=2\nkind.a=a\nkinds.a=a\nsave.tip=x\nlost.tip=x\n", asked));
    }

    private static Set<String> unused(String texts, Asked asked) throws IOException {
        Set<String> keys = keys(texts);
        keys.removeIf(asked::has);
        return keys;
    }

    private static Set<String> keys(String texts) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(texts));
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
