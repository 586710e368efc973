package org.heyi.store.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.heyi.model.ModelPackage;
import org.heyi.model.ledger.LedgerPackage;
import org.heyi.model.report.ReportPackage;
import org.heyi.model.review.ReviewPackage;

/** The tables of all concrete classes of the model. */
public final class Tables {

    private static final List<EPackage> PACKAGES = List.of(ModelPackage.eINSTANCE, ReportPackage.eINSTANCE,
            ReviewPackage.eINSTANCE, LedgerPackage.eINSTANCE);

    private final Map<EClass, Table> tables = new LinkedHashMap<>();

    /** Derives the tables from the model. */
    public Tables() {
        for (EPackage each : PACKAGES) {
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    tables.put(type, new Table(type, containmentOf(type)));
                }
            }
        }
    }

    private static EReference containmentOf(EClass type) {
        List<EReference> candidates = PACKAGES.stream().flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance).flatMap(owner -> ((EClass) owner).getEReferences().stream())
                .filter(reference -> reference.isContainment() && reference.getEReferenceType().isSuperTypeOf(type))
                .toList();
        if (candidates.size() > 1) {
            // A subclass may have a list of its own beside the place of its superclass.
            candidates = candidates.stream().filter(reference -> reference.getEReferenceType() == type).toList();
        }
        if (candidates.size() > 1) {
            throw new IllegalStateException(type.getName() + " can stand in more than one place: " + candidates);
        }
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    /** @return all tables, in the order of the model */
    public Collection<Table> all() {
        return tables.values();
    }

    Table of(EClass type) {
        return tables.get(type);
    }

    Table named(String name) {
        return tables.values().stream().filter(table -> table.name().equals(name)).findFirst().orElse(null);
    }
}
