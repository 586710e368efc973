package org.heyi.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Chinese is the first language and English the second; both are complete. */
class TextsTest {

    private static final Set<String> DEFAULTS = Set.of("messages.properties", "bundle.properties", "feature.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern KEY_IN_XML = Pattern.compile("\"%([\\w.\\-]+)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Names of formats and the like are the same in both languages; three words in a row are a sentence. */
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[a-z]+ [a-z]+ [a-z]+");

    /** Texts that rightly say less or other things in one language: {0} is 一, {1} is 1. */
    private static final Set<String> OTHER_PLACEHOLDERS =
            Set.of("bundles/org.heyi.collation/src/org/heyi/collation/messages_en.properties: place.part");

    /** Keys of what never stands alone in the window: parts of sentences and of lines, names of files, patterns, what goes to a console. */
    private static final Pattern PARTS = Pattern.compile("(carried|brief|behind|handIn\\.count|collect\\.count|disputed)\\..*"
            + "|(DayKind|Audience|SatisfactionFormula)\\..*"
            + "|sides\\.(from|to|tag|sign\\..*|fate\\..*)|item\\.(until|opinion|replyClass|attitude|result|signUntil)|figures\\.(changes|version)"
            + "|findings\\.report.*|errors\\.name|raise\\.more|noDisplay|refused|moment|into|due|rate\\.rest|passage\\.conflict|printed|keys\\.numpad"
            + "|filter\\.text|table\\.paragraph|card\\.resolved");

    /** A capital within a label that is no name. Sentences begin anew, and name terms as they stand in the window. */
    private static final Pattern CAPITAL = Pattern.compile("(?<=\\w\\w )"
            + "(?!(Heyi|Word|Excel|Chinese|Arabic|English|Congress|Ctrl|Alt|Shift|Enter|Esc|Page|Up|Down|Tab)\\b)&?[A-Z][a-z]+");

    /** Longer texts are sentences. */
    private static final int LABEL = 40;

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> defaults = texts();
        assertFalse(defaults.isEmpty());
        for (Path chinese : defaults) {
            Path english = chinese.resolveSibling(Tree.name(chinese).replace(".properties", "_en.properties"));
            if (!Files.exists(english)) {
                wrong.add(Tree.shown(english) + " is missing");
                continue;
            }
            Properties zh = load(chinese);
            Properties en = load(english);
            Set<String> keys = new TreeSet<>(zh.stringPropertyNames());
            keys.addAll(en.stringPropertyNames());
            for (String key : keys) {
                compare(Tree.shown(english) + ": " + key, zh.getProperty(key), en.getProperty(key), wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void compare(String where, String zh, String en, List<String> wrong) {
        if (zh == null || en == null) {
            wrong.add(where + " only in " + (zh == null ? "English" : "Chinese"));
        } else if (zh.isEmpty() && en.length() > 3 || en.isEmpty() && zh.length() > 3) {
            // Shorter ones are the 页 of 第1页, for which the other language has no word.
            wrong.add(where + " is empty in one language");
        } else if (!placeholders(zh).equals(placeholders(en)) && !OTHER_PLACEHOLDERS.contains(where)) {
            wrong.add(where + " has other placeholders: " + placeholders(zh) + " and " + placeholders(en));
        } else if (!HAN.matcher(zh).find() && ENGLISH_SENTENCE.matcher(zh).find()) {
            wrong.add(where + " is not translated into Chinese");
        }
    }

    /** Labels, column heads and terms in English begin with a capital and go on in small letters; what is part of a sentence or a line does not. */
    @Test
    void englishInTheWindowIsInSentenceCaseAndQuotesInOneWay() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Tree.files(Tree.ROOT, path -> path.endsWith("_en.properties")
                && (path.contains("org.heyi.workbench") || path.contains("org.heyi.model/")))) {
            Properties en = load(file);
            for (String key : new TreeSet<>(en.stringPropertyNames())) {
                String where = Tree.shown(file) + ": " + key;
                String text = en.getProperty(key);
                if (!PARTS.matcher(key).matches() && !text.isEmpty() && Character.isLowerCase(text.charAt(0))) {
                    wrong.add(where + " begins with a small letter: " + text);
                }
                if (text.length() <= LABEL && text.indexOf('{') < 0 && CAPITAL.matcher(text).find()) {
                    wrong.add(where + " has a capital where none belongs: " + text);
                }
                if (text.indexOf('"') >= 0) {
                    wrong.add(where + " quotes in another way: " + text);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What a command does is said in one way: do this, not: does this. The small letter is what tells them apart here. */
    @Test
    void whatACommandDoesIsAnOrderThatBeginsWithACapital() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Tree.files(Tree.ROOT, path -> path.endsWith("_en.properties") && path.contains("org.heyi.cli/"))) {
            Properties en = load(file);
            for (String key : new TreeSet<>(en.stringPropertyNames())) {
                if (key.endsWith(".usage.header") && !Character.isUpperCase(en.getProperty(key).charAt(0))) {
                    wrong.add(Tree.shown(file) + ": " + key);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aKeyStandsOnlyOnceInAFile() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Tree.files(Tree.ROOT, path -> path.endsWith(".properties"))) {
            Set<String> seen = new TreeSet<>();
            boolean continued = false;
            for (String line : Tree.text(file).split("\n")) {
                Matcher key = Pattern.compile("^([\\w.\\-]+)\\s*[=:]").matcher(line);
                if (!continued && key.find() && !seen.add(key.group(1))) {
                    wrong.add(Tree.shown(file) + ": " + key.group(1));
                }
                continued = line.endsWith("\\");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyKeyInAModelOrManifestHasAText() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : Tree.bundles()) {
            Path texts = bundle.resolve("OSGI-INF/l10n/bundle.properties");
            Properties known = Files.exists(texts) ? load(texts) : new Properties();
            for (Path file : Tree.files(bundle, path -> path.endsWith(".e4xmi") || path.equals("plugin.xml"))) {
                Matcher key = KEY_IN_XML.matcher(Tree.text(file));
                while (key.find()) {
                    if (!known.containsKey(key.group(1))) {
                        wrong.add(Tree.shown(file) + ": %" + key.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> texts() {
        return Tree.files(Tree.ROOT, path -> DEFAULTS.contains(path.substring(path.lastIndexOf('/') + 1))
                && !path.contains("/src/test/"));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Tree.text(file)));
        return properties;
    }
}
