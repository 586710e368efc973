package org.heyi.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.heyi.model.Identified;

/**
 * How a concrete class of the model stands in the database: one table, one column for each attribute and
 * each reference that is no containment; the container is the column "owner", the place in its list "position".
 *
 * <p>A reference holds the target's id, a reference to many holds the ids separated by blanks.</p>
 */
public final class Table {

    /** Column of the container's id; null for the root. */
    public static final String OWNER = "owner";
    /** Column that orders the children of one list; ascending, with gaps. */
    public static final String POSITION = "position";
    private static final String ID = "id";

    private final EClass type;
    private final String name;
    private final EReference containment;
    private final Map<String, EStructuralFeature> features = new LinkedHashMap<>();
    private final Map<EStructuralFeature, String> columnOf = new HashMap<>();
    private final Column[] list;
    private final EFactory factory;

    /**
     * @param type a concrete class
     * @param containment the reference that contains its objects; null for the root
     */
    Table(EClass type, EReference containment) {
        this.type = type;
        this.containment = containment;
        name = type.getEPackage().getName() + "_" + snake(type.getName());
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (!contained && !feature.getName().equals(ID)) {
                features.put(snake(feature.getName()), feature);
                columnOf.put(feature, snake(feature.getName()));
            }
        }
        if (columns().size() != features.size() + 3) {
            throw new IllegalStateException(name + " has a feature called " + OWNER + " or " + POSITION);
        }
        if (features.size() > Long.SIZE) {
            throw new IllegalStateException(name + " has more features than a snapshot has room for");
        }
        list = features.entrySet().stream().map(each -> new Column(each.getKey(), each.getValue(), type)).toArray(Column[]::new);
        factory = type.getEPackage().getEFactoryInstance();
    }

    /** @return the class whose objects are kept here */
    public EClass type() {
        return type;
    }

    /** @return unquoted name */
    public String name() {
        return name;
    }

    EReference containment() {
        return containment;
    }

    /** The columns that hold features, in the order in which they are selected. */
    Column[] list() {
        return list;
    }

    /** @return all columns with their types in SQL, in the order in which they are bound */
    public Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(ID, "VARCHAR(36)");
        columns.put(OWNER, "VARCHAR(36)");
        columns.put(POSITION, "BIGINT");
        features.forEach((column, feature) -> columns.put(column, sqlType(feature)));
        return columns;
    }

    private static String sqlType(EStructuralFeature feature) {
        if (feature instanceof EReference) {
            return feature.isMany() ? "VARCHAR" : "VARCHAR(36)";
        }
        Class<?> java = feature.getEType().getInstanceClass();
        if (java == int.class) {
            return "INTEGER";
        } else if (java == boolean.class) {
            return "BOOLEAN";
        } else if (java == Instant.class) {
            return "TIMESTAMP(6) WITH TIME ZONE";
        } else if (java == LocalDate.class) {
            return "DATE";
        } else if (feature.getName().equals("rawText") && feature.getEContainingClass().getName().equals("Version")) {
            // A whole source may be longer than what a VARCHAR holds.
            return "CHARACTER LARGE OBJECT";
        }
        return "VARCHAR";
    }

    String selectSql() {
        return "SELECT " + columnList() + " FROM " + quoted(name);
    }

    String insertSql() {
        return "INSERT INTO " + quoted(name) + " (" + columnList() + ") VALUES ("
                + columns().keySet().stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
    }

    String updateSql() {
        return "UPDATE " + quoted(name) + " SET " + columns().keySet().stream().filter(c -> !c.equals(ID))
                .map(c -> quoted(c) + " = ?").collect(Collectors.joining(", ")) + " WHERE " + quoted(ID) + " = ?";
    }

    String deleteSql() {
        return "DELETE FROM " + quoted(name) + " WHERE " + quoted(ID) + " = ?";
    }

    private String columnList() {
        return columns().keySet().stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    /** Quotes an identifier: many of ours (end, on, year …) are key words somewhere. */
    static String quoted(String identifier) {
        return '"' + identifier + '"';
    }

    /** All values of an object by column, "id", "parent" and "position" not among them. */
    Map<String, Object> values(Identified object) {
        Map<String, Object> values = new LinkedHashMap<>();
        features.forEach((column, feature) -> values.put(column, plain(object.eGet(feature))));
        return values;
    }

    /** Turns a value of the model into what is kept: a string, number, boolean, date or instant. */
    static Object plain(Object value) {
        if (value instanceof Enumerator literal) {
            return literal.getName();
        } else if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS); // the database would round
        } else if (value instanceof Identified target) {
            return target.getId();
        } else if (value instanceof List<?> many) {
            return many.isEmpty() ? null
                    : many.stream().map(each -> ((Identified) each).getId()).collect(Collectors.joining(" "));
        }
        return value;
    }

    /** The column that holds a feature; null for an id or what is contained. */
    String column(EStructuralFeature feature) {
        return columnOf.get(feature);
    }

    void bindInsert(PreparedStatement statement, RowChange row) throws SQLException {
        int index = 1;
        statement.setString(index++, row.id());
        bindValues(statement, index, row);
    }

    void bindUpdate(PreparedStatement statement, RowChange row) throws SQLException {
        int index = bindValues(statement, 1, row);
        statement.setString(index, row.id());
    }

    private int bindValues(PreparedStatement statement, int from, RowChange row) throws SQLException {
        int index = from;
        statement.setString(index++, (String) row.values().get(OWNER));
        statement.setLong(index++, (Long) row.values().get(POSITION));
        for (String column : features.keySet()) {
            Object value = row.values().get(column);
            if (value == null) {
                statement.setNull(index, Types.NULL);
            } else if (value instanceof Instant instant) {
                statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(index, value);
            }
            index++;
        }
        return index;
    }

    /** One row as it stands in the database; its references are set once all objects are there. */
    record Row(Identified object, String parent, long position, List<Pending> references) {
    }

    /** A reference and the ids it goes to, separated by blanks. */
    record Pending(Column column, String ids) {
    }

    Row read(ResultSet result) throws SQLException {
        Identified object = create(result.getString(1));
        InternalEObject target = (InternalEObject) object;
        List<Pending> references = List.of();
        for (int i = 0; i < list.length; i++) {
            Column column = list[i];
            int index = i + 4;
            Object value = switch (column.kind) {
                case STRING, REFERENCE, REFERENCES -> result.getString(index);
                case INT -> (Object) result.getInt(index);
                case BOOLEAN -> result.getBoolean(index);
                case INSTANT -> {
                    OffsetDateTime time = result.getObject(index, OffsetDateTime.class);
                    yield time == null ? null : time.toInstant();
                }
                case DATE -> result.getObject(index, LocalDate.class);
                case LITERAL -> column.literal(result.getString(index));
            };
            if (value == null) {
                continue;
            }
            if (column.isReference()) {
                references = references.isEmpty() ? new ArrayList<>(2) : references;
                references.add(new Pending(column, (String) value));
            } else {
                target.eSet(column.id, value);
            }
        }
        return new Row(object, result.getString(2), result.getLong(3), references);
    }

    /** A new object of this table's class. */
    Identified create(String id) {
        Identified object = (Identified) factory.create(type);
        object.setId(id);
        return object;
    }

    /** Puts an object that is nowhere yet into its container, as the last of a list. */
    @SuppressWarnings("unchecked")
    void contain(Identified parent, Identified object) {
        if (containment.isMany()) {
            ((InternalEList<Object>) parent.eGet(containment)).addUnique(object);
        } else {
            parent.eSet(containment, object);
        }
    }

    /** Sets a reference to many of an object that has none yet. */
    @SuppressWarnings("unchecked")
    static void refer(Identified object, Column column, List<Identified> targets) {
        InternalEList<Object> list = (InternalEList<Object>) ((InternalEObject) object).eGet(column.id, true, true);
        targets.forEach(list::addUnique);
    }

    /** What kind of values a column holds. */
    enum Kind {
        STRING, INT, BOOLEAN, INSTANT, DATE, LITERAL, REFERENCE, REFERENCES
    }

    /** A column that holds a feature: with what is looked up for every row otherwise. */
    static final class Column {

        final String name;
        final Kind kind;
        /** Of the feature, in this table's class. */
        final int id;
        /** What an enumeration's values are called, in its order; otherwise empty. */
        final List<Enumerator> literals;
        private final Map<String, Enumerator> byName = new HashMap<>();

        Column(String name, EStructuralFeature feature, EClass type) {
            this.name = name;
            id = type.getFeatureID(feature);
            kind = kind(feature);
            literals = feature.getEType() instanceof EEnum all
                    ? all.getELiterals().stream().map(EEnumLiteral::getInstance).toList() : List.of();
            literals.forEach(literal -> byName.put(literal.getName(), literal));
        }

        private static Kind kind(EStructuralFeature feature) {
            if (feature instanceof EReference) {
                return feature.isMany() ? Kind.REFERENCES : Kind.REFERENCE;
            } else if (feature.getEType() instanceof EEnum) {
                return Kind.LITERAL;
            }
            Class<?> java = feature.getEType().getInstanceClass();
            return java == int.class ? Kind.INT : java == boolean.class ? Kind.BOOLEAN : java == Instant.class ? Kind.INSTANT
                    : java == LocalDate.class ? Kind.DATE : Kind.STRING;
        }

        boolean isReference() {
            return kind == Kind.REFERENCE || kind == Kind.REFERENCES;
        }

        /** The value of an enumeration with a name; null for null. */
        Enumerator literal(String literal) {
            Enumerator found = byName.get(literal);
            if (found == null && literal != null) {
                throw new IllegalStateException("no literal " + literal + " for " + name);
            }
            return found;
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
