package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MeetingNameTest {

    @Test
    void termAndOrdinalAreRead() {
        assertEquals(new MeetingName(18, 1, false), MeetingName.parse("和平区第十八届人民代表大会第一次会议"));
        assertEquals(new MeetingName(14, 3, true), MeetingName.parse("政协和平区第14届委员会第三次会议"));
        assertEquals(new MeetingName(20, 12, false), MeetingName.parse("二十届人大十二次会议"));
        assertEquals(new MeetingName(0, 0, false), MeetingName.parse(""));
    }
}
