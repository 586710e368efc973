package org.heyi.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.heyi.model.review.GroupType;
import org.heyi.model.review.Role;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class MaskTest {

    private static final String LETTERS = "王李明远华";

    private static String word(Random random, int least, int most) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(i -> LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1)).collect(Collectors.joining());
    }

    @Test
    void theLongestNameIsMaskedWhereverOneBegins() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<String> names = IntStream.range(0, 12).mapToObj(i -> word(random, 1, 4)).toList();
            SessionBuilder builder = new SessionBuilder();
            for (String name : names) {
                builder.participant("d" + builder.session().getParticipants().size(), name, Role.DEPUTY,
                        builder.group("代表团", GroupType.DELEGATION));
            }
            Mask mask = new Mask(builder.session(), Attribution.GROUP);
            Pattern expected = Pattern.compile(names.stream().filter(name -> name.length() > 1)
                    .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|", "(?!)|", "")));
            for (int i = 0; i < 20; i++) {
                String text = word(random, 0, 30);
                assertEquals(expected.matcher(text).replaceAll("×××"), mask.apply(text), names + " in " + text);
            }
            assertEquals("", mask.apply(null));
        }
    }
}
