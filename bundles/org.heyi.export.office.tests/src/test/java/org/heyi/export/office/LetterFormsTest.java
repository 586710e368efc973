package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.heyi.base.HeyiException;
import org.heyi.base.guard.ContributionException;
import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.Guards;
import org.heyi.base.guard.SwitchedOff;
import org.heyi.ledger.Letter;
import org.heyi.ledger.LetterForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of letters that plug-ins offer. */
class LetterFormsTest {

    private static final String PLUGIN = "org.example.letters";

    @TempDir
    Path folder;

    private record Form(String id, Letter.Kind letter, Supplier<byte[]> making) implements LetterForm {
        @Override
        public String name() {
            return "name of " + id;
        }

        @Override
        public byte[] template() {
            return making.get();
        }
    }

    private static byte[] builtIn() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LetterTemplate.builtIn(Letter.Kind.REPLY).writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aFormIsOfferedForItsLetterAndOneThatCannotBeUsedIsNamed() throws IOException {
        Guards guards = new Guards(new SwitchedOff(folder), Duration.ofSeconds(10), Duration.ofSeconds(10));
        Contributions<LetterForm> all = Contributions.byHand(guards, LetterForm.class, LetterForm::id, List.of(LetterForm::name, LetterForm::letter));
        LetterForms forms = new LetterForms(all);
        assertThrows(HeyiException.class, () -> forms.get(Letter.Kind.REPLY, "a.good"));
        all.add(PLUGIN, new Form("a.good", Letter.Kind.REPLY, LetterFormsTest::builtIn));
        all.add(PLUGIN, new Form("b.noWord", Letter.Kind.REPLY, () -> new byte[] {1, 2}));
        all.add(PLUGIN, new Form("c.throws", Letter.Kind.OPINION, () -> {
            throw new IllegalStateException("broken");
        }));
        all.add(PLUGIN, new Form("d.nothing", null, LetterFormsTest::builtIn));
        assertEquals(List.of("a.good", "b.noWord"), forms.of(Letter.Kind.REPLY).stream().map(LetterForm::id).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        forms.get(Letter.Kind.REPLY, "a.good").writeTo(out);
        assertEquals(builtIn().length, out.size());
        assertTrue(assertThrows(ContributionException.class, () -> forms.get(Letter.Kind.REPLY, "b.noWord")).getMessage().contains(PLUGIN));
        assertThrows(ContributionException.class, () -> forms.get(Letter.Kind.OPINION, "c.throws"));
        assertTrue(assertThrows(HeyiException.class, () -> forms.get(Letter.Kind.INQUIRY, "a.good")).getMessage().contains("a.good"));
    }
}
