package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.ledger.internal.ClaimedContactCheck;
import org.heyi.ledger.internal.OverdueCheck;
import org.heyi.ledger.internal.ReconciliationCheck;
import org.heyi.ledger.internal.SameDayCheck;
import org.heyi.ledger.internal.SimilarReplyCheck;
import org.heyi.ledger.internal.UnitRatedCheck;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;

class RedFlagsTest {

    private static final LocalDate DUE = LocalDate.of(2021, 4, 5);
    private final HandlingUnit unit = Items.unit("区教育局");
    private final Session session = ReviewFactory.eINSTANCE.createSession();

    private Items item(String number) {
        Items items = new Items(number).accepted().assign(unit, HandlingRole.SOLE, DUE);
        items.item.setId(number);
        session.getSuggestions().add(items.item);
        return items;
    }

    private List<String> found(ReviewCheck check, LocalDate asOf) {
        List<Finding> findings = check.check(CheckContext.of(session, null, asOf));
        findings.forEach(f -> assertFalse(f.message().contains("{"), f.message()));
        return findings.stream().map(Finding::item).toList();
    }

    @Test
    void handledOnOneDay() {
        item("1").sign(unit).reply(unit, "A").feedback(Satisfaction.SATISFIED);
        item("2").sign(unit).reply(unit, "A").feedback(Satisfaction.BASICALLY_SATISFIED);
        item("3").sign(unit).on(LocalDate.of(2021, 1, 5)).reply(unit, "A").feedback(Satisfaction.SATISFIED);
        assertEquals(List.of("1"), found(new SameDayCheck(), DUE));
    }

    @Test
    void aPersonMetWithoutAMeeting() {
        for (ContactMode mode : ContactMode.values()) {
            Items items = item(mode.getName()).sign(unit).contact(mode);
            ((Contact) items.item.getEvents().getLast()).setMetWith(ContactLevel.HEAD);
        }
        Items nobody = item("nobody").sign(unit).contact(ContactMode.NONE);
        ((Contact) nobody.item.getEvents().getLast()).setMetWith(ContactLevel.UNKNOWN);
        assertEquals(List.of("NONE"), found(new ClaimedContactCheck(), DUE));
    }

    @Test
    void aRatingEnteredByTheUnit() {
        item("1").sign(unit).reply(unit, "A").feedback(Satisfaction.SATISFIED);
        Items role = item("2").sign(unit).reply(unit, "A").feedback(Satisfaction.SATISFIED);
        role.item.getEvents().getLast().setActorRole(Role.UNIT);
        Items name = item("3").sign(unit).reply(unit, "A").feedback(Satisfaction.SATISFIED);
        name.item.getEvents().getLast().setActor("区教育局");
        assertEquals(List.of("2", "3"), found(new UnitRatedCheck(), DUE));
    }

    @Test
    void deadlinesThatPassed() {
        item("unsigned");
        item("open").sign(unit);
        item("done").sign(unit).reply(unit, "A");
        assertEquals(List.of("unsigned"), found(new OverdueCheck(), DUE));
        assertEquals(List.of("unsigned", "open"), found(new OverdueCheck(), DUE.plusDays(1)));
    }

    @Test
    void sumsThatDoNotAddUp() {
        Items items = item("1").sign(unit).reply(unit, null);
        List<Finding> findings = new ReconciliationCheck().check(CheckContext.of(session, null, DUE));
        assertEquals(2, findings.size(), "no category, no class");
        assertEquals(items.item.getId(), findings.get(0).item());
    }

    @Test
    void repliesThatWereCopied() {
        String text = "您提出的关于某事的建议收悉。经研究，现答复如下：我局高度重视，立即组织人员到现场踏勘，召集物业企业和居民代表座谈，制定了整改方案，明确了完成时限和责任人。";
        String other = "您提出的建议收悉。经查，该路段由市级部门管养，我局已两次致函商请增设照明，对方答复列入明年计划，届时我局将配合做好管线迁改和夜间施工告知。";
        replied("1", "您提出的《关于甲的建议》" + text);
        replied("2", other);
        replied("3", "您提出的《关于乙的建议》" + text.replace("立即", "马上"));
        replied("4", "感谢支持。");
        Items merged = replied("5", text);
        merged.item.setMergedInto(session.getSuggestions().get(0));
        assertEquals(new TreeSet<>(List.of("1", "3", "5")), new TreeSet<>(found(new SimilarReplyCheck(), DUE)), "5 is like 3, its master apart");
        Finding first = new SimilarReplyCheck().check(CheckContext.of(session, null, DUE)).get(0);
        assertTrue(first.message().contains("另外1件") && first.message().contains("第3号建议"), first.message());
    }

    private Items replied(String number, String text) {
        Items items = item(number).sign(unit).reply(unit, "A");
        ((Reply) items.item.getEvents().getLast()).setText(text);
        return items;
    }

    @Test
    void everyCheckHasItsTexts() {
        for (ReviewCheck check : List.of(new SameDayCheck(), new ClaimedContactCheck(), new UnitRatedCheck(), new OverdueCheck(),
                new ReconciliationCheck(), new SimilarReplyCheck())) {
            assertTrue(check.id().startsWith("ledger."));
            assertFalse(check.name().isBlank() || check.description().isBlank());
        }
    }
}
