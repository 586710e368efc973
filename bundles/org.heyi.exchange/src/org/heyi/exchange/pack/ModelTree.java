package org.heyi.exchange.pack;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.Identified;

/**
 * A part of the model as JSON: its attributes by name, what it contains, and by id what it refers to within itself. What
 * it refers to outside is left out.
 */
final class ModelTree {

    private static final Texts TEXTS = Texts.of(ModelTree.class);
    private static final int MOST = 200_000;
    private static final int DEPTH = 12;

    private final String file;
    private final Map<String, Identified> byId = new HashMap<>();
    private final List<Runnable> references = new ArrayList<>();
    private int count;

    private ModelTree(String file) {
        this.file = file;
    }

    static Map<String, Object> write(EObject object) {
        Map<String, Object> json = new TreeMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            if (value == null || !object.eIsSet(feature)) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                EFactory factory = attribute.getEAttributeType().getEPackage().getEFactoryInstance();
                json.put(feature.getName(), factory.convertToString(attribute.getEAttributeType(), value));
            } else if (((EReference) feature).isContainment()) {
                json.put(feature.getName(), feature.isMany() ? ((List<?>) value).stream().map(each -> write((EObject) each)).toList()
                        : write((EObject) value));
            } else {
                json.put(feature.getName(), feature.isMany() ? ((List<?>) value).stream().map(each -> ((Identified) each).getId()).toList()
                        : ((Identified) value).getId());
            }
        }
        return json;
    }

    /**
     * @param file what to call the file in messages
     * @param json what {@link #write} made
     * @param type what it must be; nothing else can come of it
     * @return the object
     * @throws HeyiException when it is none of that kind
     */
    static EObject read(String file, JsonNode json, EClass type) {
        ModelTree tree = new ModelTree(file);
        EObject root = tree.object(json, type, 0);
        tree.references.forEach(Runnable::run);
        return root;
    }

    private EObject object(JsonNode json, EClass type, int depth) {
        if (!json.isObject() || type.isAbstract() || depth > DEPTH || ++count > MOST) {
            throw wrong(type.getName());
        }
        EObject object = type.getEPackage().getEFactoryInstance().create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            JsonNode value = json.get(feature.getName());
            if (value == null) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                object.eSet(feature, attribute(attribute, value));
            } else if (((EReference) feature).isContainment()) {
                contained(object, (EReference) feature, value, depth);
            } else {
                references.add(() -> refer(object, (EReference) feature, value));
            }
        }
        if (object instanceof Identified identified && identified.getId() != null && byId.put(identified.getId(), identified) != null) {
            throw wrong("id");
        }
        return object;
    }

    private Object attribute(EAttribute attribute, JsonNode value) {
        try {
            Object read = attribute.getEAttributeType().getEPackage().getEFactoryInstance()
                    .createFromString(attribute.getEAttributeType(), value.asText());
            if (!value.isTextual() || read == null) {
                throw wrong(attribute.getName());
            }
            return read;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new HeyiException(TEXTS.get("pack.wrong", file, attribute.getName()), e);
        }
    }

    @SuppressWarnings("unchecked")
    private void contained(EObject object, EReference feature, JsonNode value, int depth) {
        if (feature.isMany()) {
            List<Object> list = (List<Object>) object.eGet(feature);
            value.forEach(each -> list.add(object(each, feature.getEReferenceType(), depth + 1)));
        } else {
            object.eSet(feature, object(value, feature.getEReferenceType(), depth + 1));
        }
    }

    @SuppressWarnings("unchecked")
    private void refer(EObject object, EReference feature, JsonNode value) {
        for (JsonNode each : feature.isMany() ? value : List.of(value)) {
            Identified target = byId.get(each.asText());
            if (target != null && feature.getEReferenceType().isInstance(target)) {
                if (feature.isMany()) {
                    ((List<Object>) object.eGet(feature)).add(target);
                } else {
                    object.eSet(feature, target);
                }
            }
        }
    }

    private HeyiException wrong(String member) {
        return new HeyiException(TEXTS.get("pack.wrong", file, member));
    }
}
