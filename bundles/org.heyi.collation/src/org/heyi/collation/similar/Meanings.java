package org.heyi.collation.similar;

import java.util.List;
import java.util.function.Function;

import org.heyi.base.guard.ContributionException;
import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.Guards;
import org.osgi.service.component.annotations.Component;

/** Knows the model of meaning, which comes and goes with its plug-in. */
@Component(service = Meanings.class)
public final class Meanings {

    private final Contributions<Meaning> contributions;

    /** The one of the OSGi runtime. */
    public Meanings() {
        this(Contributions.of(Meaning.class, Meaning::id, List.of(Meaning::unrelated)));
    }

    /** @param contributions where it comes from */
    public Meanings(Contributions<Meaning> contributions) {
        this.contributions = contributions;
    }

    /**
     * @param models what there is, where no OSGi runtime is
     * @return knows the first of them
     */
    public static Meanings of(Meaning... models) {
        Contributions<Meaning> contributions = Contributions.byHand(Guards.program(), Meaning.class, Meaning::id, List.of());
        List.of(models).forEach(contributions::add);
        return new Meanings(contributions);
    }

    /** @return the model; null where none is installed, and texts are told by their words alone */
    public Meaning get() {
        List<Meaning> all = contributions.all();
        return all.isEmpty() ? null : all.getFirst();
    }

    /**
     * @param model what {@link #get} returned
     * @param reason what is wrong with its answer, in the language in force
     * @return what to throw, once it is switched off
     */
    public RuntimeException wrong(Meaning model, String reason) {
        return contributions.wrong(model, reason);
    }

    /**
     * Does what a model helps with, and does it by words alone where the model fails at it.
     *
     * @param meaning the model; null where there is none
     * @param work what to do with a model, or with null
     * @param <T> its result
     * @return its result
     */
    public static <T> T helping(Meaning meaning, Function<Meaning, T> work) {
        try {
            return work.apply(meaning);
        } catch (ContributionException e) {
            if (meaning == null) {
                throw e;
            }
            // It was named when it was switched off.
            return work.apply(null);
        }
    }
}
