package org.heyi.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All exporters there are at the moment: those of the product and those of plug-ins. */
@Component(service = Exporters.class)
public final class Exporters {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY, fieldOption = FieldOption.REPLACE)
    private volatile Collection<Exporter> services;

    /** For the OSGi runtime, which fills in the services. */
    public Exporters() {
        this(List.of());
    }

    /**
     * @param exporters what there is, where no OSGi runtime is
     */
    public Exporters(Collection<? extends Exporter> exporters) {
        this.services = List.copyOf(exporters);
    }

    /** @return those that are offered, by id */
    public List<Exporter> all() {
        return known().stream().filter(Exporter::isOffered).toList();
    }

    /** @return every exporter whose files are known again, offered or not, by id */
    public List<Exporter> known() {
        return services.stream().sorted(Comparator.comparing(Exporter::id)).toList();
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
