package org.heyi.store;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One place of the model that a {@link Change} edited.
 *
 * @param owner what was edited
 * @param feature which of its features
 * @param members what came into it or went out of it, where that is contained; else empty
 */
public record Touch(EObject owner, EStructuralFeature feature, List<EObject> members) {
}
