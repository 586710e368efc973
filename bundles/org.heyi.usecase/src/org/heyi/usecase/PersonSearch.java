package org.heyi.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.heyi.model.review.Participant;

import com.ibm.icu.text.Transliterator;

/**
 * Finds people by what is typed of them: name or former name, its pinyin, the first letters of that, group, unit, 编号 or ID.
 * The first question takes as long as the readings of all characters take to load, a few tenths of a second; it may be asked
 * on any thread.
 */
public final class PersonSearch {

    /** Names that are read once are not read again. */
    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();
    private static final int MOST = 20_000;

    private PersonSearch() {
    }

    private static final class Readings {
        private static final Transliterator HAN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        private static final Map<String, List<String>> SURNAMES = surnames();

        private static Map<String, List<String>> surnames() {
            try (InputStream in = PersonSearch.class.getResourceAsStream("surnames.txt")) {
                Map<String, List<String>> surnames = new HashMap<>();
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                    List<String> words = Arrays.asList(line.strip().split(" "));
                    surnames.put(words.get(0), words.subList(1, words.size()));
                });
                return surnames;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * @param name a name
     * @return how it is read, syllable by syllable without tones, in lower case; words of other scripts as they are
     */
    public static List<String> pinyin(String name) {
        if (READ.size() > MOST) {
            READ.clear();
        }
        return READ.computeIfAbsent(name, PersonSearch::read);
    }

    private static List<String> read(String name) {
        List<String> syllables = new ArrayList<>();
        int rest = 0;
        for (int length = Math.min(2, name.length()); length > 0 && rest == 0; length--) {
            List<String> surname = Readings.SURNAMES.get(name.substring(0, length));
            if (surname != null && name.length() > length) {
                syllables.addAll(surname);
                rest = length;
            }
        }
        StringBuilder apart = new StringBuilder();
        name.substring(rest).codePoints().forEach(c -> {
            if (Character.isIdeographic(c)) {
                apart.append(' ').appendCodePoint(c).append(' ');
            } else {
                apart.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' ');
            }
        });
        String latin = Readings.HAN.transliterate(apart.toString()).strip();
        if (!latin.isEmpty()) {
            syllables.addAll(Arrays.asList(latin.split("\\s+")));
        }
        return List.copyOf(syllables);
    }

    /**
     * @param people those to look among
     * @param typed what is known of the person; words apart must all fit
     * @return those it fits, in their order; all when nothing is typed
     */
    public static List<Participant> find(List<Participant> people, String typed) {
        List<String> words = Arrays.stream(plain(typed).split("[\\s\\u3000]+")).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? people : people.stream().filter(person -> words.stream().allMatch(word -> fits(person, word))).toList();
    }

    private static boolean fits(Participant person, String word) {
        if (contains(person.getName(), word) || contains(person.getHandle(), word) || contains(person.getCode(), word)
                || contains(person.getUnit(), word) || contains(person.getPost(), word)
                || person.getGroup() != null && contains(person.getGroup().getName(), word)) {
            return true;
        }
        boolean latin = word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '\'');
        String letters = word.replace("'", "");
        return latin && sounds(person.getName(), letters)
                || People.formerNames(person).stream().anyMatch(name -> contains(name, word) || latin && sounds(name, letters));
    }

    private static boolean contains(String text, String word) {
        return text != null && plain(text).contains(word);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    /**
     * @param name a name, or other words
     * @param letters a to z in lower case
     * @return whether some of its syllables in a row begin with these letters: cm, chm, chenm and chenming are 陈明
     */
    public static boolean sounds(String name, String letters) {
        List<String> syllables = pinyin(name);
        for (int from = 0; from < syllables.size(); from++) {
            if (spells(syllables, from, letters)) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters are beginnings of the syllables, one after the other: cm, chm, chenm and chenming are 陈明. */
    private static boolean spells(List<String> syllables, int from, String letters) {
        if (letters.isEmpty()) {
            return true;
        }
        if (from == syllables.size()) {
            return false;
        }
        String syllable = syllables.get(from);
        for (int length = 1; length <= Math.min(syllable.length(), letters.length()) && syllable.charAt(length - 1) == letters.charAt(length - 1); length++) {
            if (spells(syllables, from + 1, letters.substring(length))) {
                return true;
            }
        }
        return false;
    }
}
