package org.heyi.export.office;

import java.util.List;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.base.guard.Contributions;
import org.heyi.ledger.Letter;
import org.heyi.ledger.LetterForm;

/** The templates of letters that plug-ins offer. May be used from any thread. */
public final class LetterForms {

    private static final Texts TEXTS = Texts.of(LetterForms.class);
    private static final LetterForms PROGRAM = new LetterForms(Contributions.of(LetterForm.class, LetterForm::id,
            List.of(LetterForm::name, LetterForm::letter)));

    private final Contributions<LetterForm> forms;

    /** @param forms where they come from */
    public LetterForms(Contributions<LetterForm> forms) {
        this.forms = forms;
    }

    /** @return those of the plug-ins of this program */
    public static LetterForms program() {
        return PROGRAM;
    }

    /**
     * @param kind of letter
     * @return the forms there are for it, by id
     */
    public List<LetterForm> of(Letter.Kind kind) {
        return forms.all().stream().filter(each -> each.letter() == kind).toList();
    }

    /**
     * @param kind of letter
     * @param id what a person typed or chose
     * @return that template
     * @throws HeyiException when there is none for such a letter, names those there are; or when the plug-in's template cannot be used
     */
    public LetterTemplate get(Letter.Kind kind, String id) {
        LetterForm form = of(kind).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new HeyiException(of(kind).isEmpty()
                ? TEXTS.get("form.none", id, kind.label())
                : TEXTS.get("form.unknown", id, kind.label(), of(kind).stream().map(LetterForm::id).collect(Collectors.joining(", ")))));
        byte[] template = form.template();
        try {
            return LetterTemplate.read(form.name(), template);
        } catch (HeyiException e) {
            throw forms.wrong(form, e.getMessage());
        }
    }
}
