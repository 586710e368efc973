package org.heyi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.junit.jupiter.api.Test;

class ImprintTest {

    private static final Imprint IMPRINT = new Imprint("summary.csv", List.of("a", "b"), "zh-CN", Attribution.GROUP, Order.UNIT,
            LocalDate.of(2021, 12, 12), Instant.parse("2021-12-12T02:00:00Z"), "0123", Map.of("签发人", "张 三=&;", "days", "30"), "", 7, "89ab");

    private static String sum(String... cells) {
        Checksum checksum = new Checksum();
        checksum.add(List.of(cells));
        return checksum.value();
    }

    @Test
    void isReadAsItWasWritten() {
        assertEquals(Optional.of(IMPRINT), Imprint.of(IMPRINT.values()));
        assertEquals(Optional.of(IMPRINT), Imprint.ofLine(IMPRINT.line()));
        assertTrue(IMPRINT.line().chars().allMatch(c -> c > 0x1F && c < 0x7F), IMPRINT.line());
        Map<String, String> prefixed = new HashMap<>();
        IMPRINT.values().forEach((name, value) -> prefixed.put(Imprint.PREFIX + name, value));
        assertEquals(Optional.of(IMPRINT), Imprint.of(prefixed));
    }

    @Test
    void whatIsNoneIsNone() {
        for (String line : List.of("", "#heyi ", "#heyi exporter=a", "# heyi", IMPRINT.line().replace("rows=7", "rows=x"),
                IMPRINT.line().replace("GROUP", "ALL"), IMPRINT.line().replace("asOf=", "asOf=%zz"))) {
            assertEquals(Optional.empty(), Imprint.ofLine(line), line);
        }
    }

    @Test
    void whatProgramsChangeOnTheirOwnIsNoChange() {
        assertEquals(sum("甲\n乙", "=1"), sum(" 甲 \r\n乙　", "'=1"));
        assertEquals(sum("甲\t乙"), sum("甲 乙"));
        assertEquals(sum("甲乙"), sum("甲\u0001乙"));
        assertNotEquals(sum("甲", "乙"), sum("甲乙", ""));
        assertNotEquals(sum("甲"), sum("甲。"));
        assertNotEquals(sum("'甲"), sum("甲"), "an apostrophe of one's own stays");
    }

    @Test
    void aMissingRowIsSeen() {
        Checksum one = new Checksum();
        one.add(List.of("甲"));
        one.add(List.of("乙"));
        assertEquals(2, one.rows());
        assertNotEquals(sum("甲"), one.value());
    }
}
