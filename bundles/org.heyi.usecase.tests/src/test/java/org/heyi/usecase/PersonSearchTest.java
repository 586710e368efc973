package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.heyi.model.review.FormerName;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are found by what is typed of them. */
class PersonSearchTest {

    private final List<Participant> people = new ArrayList<>();

    private Participant person(String handle, String name, String group) {
        Participant person = ReviewFactory.eINSTANCE.createParticipant();
        person.setHandle(handle);
        person.setName(name);
        Group of = ReviewFactory.eINSTANCE.createGroup();
        of.setName(group);
        person.setGroup(of);
        people.add(person);
        return person;
    }

    private String found(String typed) {
        return String.join(" ", PersonSearch.find(people, typed).stream().map(Participant::getName).toList());
    }

    @ParameterizedTest
    @CsvSource({"陈明,chen ming", "曾丽,zeng li", "单田芳,shan tian fang", "仇和,qiu he", "解海龙,xie hai long", "区丽,ou li", "查良镛,zha liang yong",
        "覃辉,qin hui", "尉迟敬德,yu chi jing de", "吕绿,lu lu", "王Ann,wang ann", "买买提·艾力,mai mai ti ai li"})
    void namesAreRead(String name, String read) {
        assertEquals(read, String.join(" ", PersonSearch.pinyin(name)));
    }

    @Test
    void byNamePinyinInitialsGroup() {
        person("p1", "陈明", "第一代表团");
        person("p2", "陈明", "第二代表团");
        Participant zeng = person("zengli", "曾丽", "第一代表团");
        person("p4", "李晨明", "教育界");
        for (String typed : new String[] {"陈明", "chenming", "cm", "chm", "chenm", "CM"}) {
            assertTrue(found(typed).startsWith("陈明 陈明"), typed);
        }
        assertEquals("陈明 陈明", found("陈"));
        assertEquals("李晨明", found("lcm"));
        assertEquals("曾丽", found("zl"));
        assertEquals("", found("cengli"));
        assertEquals("陈明", found("cm 第二"));
        assertEquals("李晨明", found("教育"));
        assertEquals("陈明", found("p2"));
        assertEquals(people, PersonSearch.find(people, " "));
        FormerName former = ReviewFactory.eINSTANCE.createFormerName();
        former.setName("王荔");
        zeng.getFormerNames().add(former);
        assertEquals("曾丽", found("wangli"));
    }
}
