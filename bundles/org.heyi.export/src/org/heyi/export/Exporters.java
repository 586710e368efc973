package org.heyi.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.Guards;
import org.osgi.service.component.annotations.Component;

/** All exporters there are at the moment: those of the product and those of plug-ins. */
@Component(service = Exporters.class)
public final class Exporters {

    /** What lists and dialogs show of an exporter. */
    private static final List<Function<? super Exporter, ?>> SAID = List.of(Exporter::label, Exporter::format, Exporter::extension,
            Exporter::subject, Exporter::options, Exporter::isAvailable, Exporter::isOffered);

    private final Contributions<Exporter> contributions;

    /** Those of the OSGi runtime. */
    public Exporters() {
        this(Contributions.of(Exporter.class, Exporter::id, SAID));
    }

    /** @param contributions where they come from */
    public Exporters(Contributions<Exporter> contributions) {
        this.contributions = contributions;
    }

    /**
     * @param exporters what there is, where no OSGi runtime is
     */
    public Exporters(Collection<? extends Exporter> exporters) {
        this(Contributions.byHand(Guards.program(), Exporter.class, Exporter::id, SAID));
        exporters.forEach(contributions::add);
    }

    /** @return those that are offered, by id */
    public List<Exporter> all() {
        return known().stream().filter(Exporter::isOffered).toList();
    }

    /** @return every exporter whose files are known again, offered or not, by id */
    public List<Exporter> known() {
        return contributions.all();
    }

    /**
     * @param subject what about
     * @return by id
     */
    public List<Exporter> of(Subject subject) {
        return all().stream().filter(exporter -> exporter.subject() == subject).toList();
    }

    /**
     * @param id an exporter's id
     * @return that exporter, if it is offered
     */
    public Optional<Exporter> find(String id) {
        return all().stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }

    /**
     * @param id what a person typed
     * @return the exporter of that id
     * @throws HeyiException if there is none; names those there are
     */
    public Exporter get(String id) {
        return find(id).orElseThrow(() -> new HeyiException(Texts.of(Exporters.class).get("error.unknown", id,
                all().stream().map(Exporter::id).collect(Collectors.joining(", ")))));
    }
}
