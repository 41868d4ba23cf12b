package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The hash sees everything that a system says. The attributes are found by reflection, so one that somebody adds and
 * the canonical form forgets fails here.
 */
class ContentHashTest {
    private static final ManagementSystem SYSTEM = SampleSystem.full();

    @Test
    void changing_anything_changes_the_hash() throws Exception {
        List<Variant> variants = new Variants().of(ManagementSystem.class, SYSTEM, "system");

        Map<String, String> byHash = new HashMap<>();
        byHash.put(SYSTEM.contentHash(), "the system itself");
        for (Variant variant : variants) {
            String same = byHash.put(((ManagementSystem) variant.value()).contentHash(), variant.name());
            assertThat(same).as("has the hash of: %s", variant.name()).isNull();
        }
        assertThat(variants).hasSizeGreaterThan(900);
    }

    @Test
    void a_forgotten_attribute_would_be_noticed() throws Exception {
        // What the test above relies on: it visits every attribute, and refuses a type that it cannot vary.
        List<String> names = new Variants()
                .of(ManagementSystem.class, SYSTEM, "system").stream()
                        .map(Variant::name)
                        .toList();

        for (String attribute : List.of(
                "system.illustrative",
                "system.entity.approvedPosts",
                "system.entity.categories",
                "system.committees.items[0].members.items[0].vote",
                "system.meetings.items[0].minutes.location",
                "system.plans.items[0].approval.body",
                "system.officialResults.items[0].score")) {
            assertThat(names).anyMatch(n -> n.startsWith(attribute));
        }
    }

    @Test
    void equal_systems_have_equal_hashes() {
        ManagementSystem again = SampleSystem.full();

        assertThat(again).isEqualTo(SYSTEM).hasSameHashCodeAs(SYSTEM);
        assertThat(again.contentHash()).isEqualTo(SYSTEM.contentHash()).matches("[0-9a-f]{64}");
        assertThat(SYSTEM.toBuilder().build().contentHash()).isEqualTo(SYSTEM.contentHash());
    }

    @Test
    void the_order_in_which_years_were_given_does_not_count() {
        PublicEntity.Builder one = SampleSystem.entity().toBuilder();
        PublicEntity.Builder other = SampleSystem.entity().toBuilder();
        one.putCategories(Vigencia.of(2024), io.github.mipg.model.entity.MunicipalCategory.FIFTH);
        one.putCategories(Vigencia.of(2026), io.github.mipg.model.entity.MunicipalCategory.SIXTH);
        other.putCategories(Vigencia.of(2026), io.github.mipg.model.entity.MunicipalCategory.SIXTH);
        other.putCategories(Vigencia.of(2024), io.github.mipg.model.entity.MunicipalCategory.FIFTH);

        assertThat(hash(one.build())).isEqualTo(hash(other.build()));
    }

    @Test
    void text_cannot_move_from_one_attribute_to_the_next_unseen() {
        AdministrativeAct one = AdministrativeAct.builder()
                .title("a")
                .evidence(Evidence.builder().title("bc").location("d").build())
                .build();
        AdministrativeAct other = AdministrativeAct.builder()
                .title("ab")
                .evidence(Evidence.builder().title("c").location("d").build())
                .build();

        assertThat(hash(one)).isNotEqualTo(hash(other));
    }

    @Test
    void the_hash_is_the_same_on_every_platform_and_in_every_release() {
        // A hash that reports and archives hold. If this fails on purpose, the name of the form has to change too.
        assertThat(SYSTEM.contentHash()).isEqualTo("3bb50002507159d7b48d044a0ac071aab4ebd610e063afc5a93e21a62701a180");
        assertThat(ManagementSystem.builder()
                        .entity(PublicEntity.builder()
                                .id(EntityId.sigep("0001"))
                                .name("Ñ")
                                .build())
                        .vigencia(Vigencia.of(2025))
                        .build()
                        .contentHash())
                .isEqualTo("51baaad2ce20d9dbd2fe7ab2a92ffd28c5e7f873d6d6329d7a9ad2f8c55d1ac7");
    }

    private static String hash(PublicEntity entity) {
        return SYSTEM.toBuilder().entity(entity).build().contentHash();
    }

    private static String hash(AdministrativeAct adoption) {
        return SYSTEM.toBuilder().adoption(Fact.of(adoption)).build().contentHash();
    }

    record Variant(String name, Object value) {}

    /** Every copy of a value that differs from it in one thing. */
    private static final class Variants {
        List<Variant> of(Type type, Object value, String name) throws Exception {
            if (type instanceof ParameterizedType generic) {
                return ofGeneric(generic, value, name);
            }
            Class<?> plain = (Class<?>) type;
            if (plain == boolean.class || plain == Boolean.class) {
                return List.of(new Variant(name, !(Boolean) value));
            }
            if (plain == int.class || plain == Integer.class) {
                return List.of(new Variant(name, (Integer) value + 1), new Variant(name + " to 0", 0));
            }
            if (plain == String.class) {
                return List.of(new Variant(name, value + "x"));
            }
            if (plain == LocalDate.class) {
                return List.of(new Variant(name, ((LocalDate) value).plusDays(1)));
            }
            if (plain == Figure.class) {
                return List.of(new Variant(name, Figure.of(7)), new Variant(name + " to 0", Figure.of(0)));
            }
            if (plain == Amount.class) {
                return List.of(new Variant(name, Amount.of(7)));
            }
            if (plain == Period.class) {
                Period period = (Period) value;
                return List.of(
                        new Variant(name + " without end", Period.from(period.from())),
                        new Variant(
                                name + ".until",
                                Period.between(period.from(), period.from().plusDays(400))),
                        new Variant(name + ".from", Period.from(period.from().minusDays(1))));
            }
            if (plain == FactValue.class) {
                return List.of(
                        new Variant(name + ".figure", FactValue.of(Figure.of(1))),
                        new Variant(name + ".text", FactValue.of("1")),
                        new Variant(name + ".date", FactValue.of(LocalDate.of(2025, 1, 1))),
                        new Variant(name + ".truth", FactValue.of(true)),
                        new Variant(name + ".truth to no", FactValue.of(false)));
            }
            if (plain == Percentage.class) {
                return List.of(new Variant(name, Percentage.parse("12.5")));
            }
            if (plain == OfficialScore.class) {
                return List.of(
                        new Variant(name, OfficialScore.of(new BigDecimal("61.24"))),
                        new Variant(name + " to 61", OfficialScore.of(new BigDecimal("61"))));
            }
            if (plain.isEnum()) {
                return Arrays.stream(plain.getEnumConstants())
                        .filter(c -> c != value)
                        .map(c -> new Variant(name + " to " + c, c))
                        .toList();
            }
            return plain.isRecord() ? ofRecord(plain, value, name) : ofBuilt(plain, value, name);
        }

        private List<Variant> ofRecord(Class<?> type, Object value, String name) throws Exception {
            RecordComponent[] parts = type.getRecordComponents();
            Object[] arguments = new Object[parts.length];
            Class<?>[] types = new Class<?>[parts.length];
            for (int i = 0; i < parts.length; i++) {
                arguments[i] = parts[i].getAccessor().invoke(value);
                types[i] = parts[i].getType();
            }
            List<Variant> all = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                for (Variant part : of(parts[i].getGenericType(), arguments[i], name + "." + parts[i].getName())) {
                    Object[] changed = arguments.clone();
                    changed[i] = part.value();
                    try {
                        all.add(new Variant(
                                part.name(), type.getConstructor(types).newInstance(changed)));
                    } catch (InvocationTargetException e) {
                        // A form that the type refuses: an id made of digits has only other digits for neighbours.
                        if (!(e.getCause() instanceof InvalidModelException)) {
                            throw e;
                        }
                    }
                }
            }
            if (all.isEmpty()) {
                all.addAll(otherIds(type, name));
            }
            return all;
        }

        private List<Variant> otherIds(Class<?> type, String name) throws Exception {
            return List.of(new Variant(name, type.getMethod("of", String.class).invoke(null, "05001")));
        }

        private List<Variant> ofBuilt(Class<?> type, Object value, String name) throws Exception {
            Method toBuilder = type.getMethod("toBuilder");
            List<Variant> all = new ArrayList<>();
            for (Method accessor : attributes(type)) {
                List<Variant> parts =
                        of(accessor.getGenericReturnType(), accessor.invoke(value), name + "." + accessor.getName());
                assertThat(parts).as("variants of %s", accessor).isNotEmpty();
                for (Variant part : parts) {
                    Object builder = toBuilder.invoke(value);
                    set(builder, accessor, part.value());
                    try {
                        all.add(new Variant(
                                part.name(),
                                builder.getClass().getMethod("build").invoke(builder)));
                    } catch (InvocationTargetException e) {
                        // Two attributes that do not go together, or a row that others name and that would be gone.
                        if (!(e.getCause() instanceof InvalidModelException)) {
                            throw e;
                        }
                    }
                }
            }
            return all;
        }

        private List<Variant> ofGeneric(ParameterizedType type, Object value, String name) throws Exception {
            Type argument = type.getActualTypeArguments()[0];
            List<Variant> all = new ArrayList<>();
            if (value instanceof Optional<?> optional) {
                Object given = optional.orElseThrow(() -> new AssertionError("the sample must give " + name));
                all.add(new Variant(name + " left out", Optional.empty()));
                of(argument, given, name).forEach(v -> all.add(new Variant(v.name(), Optional.of(v.value()))));
            } else if (value instanceof Fact<?> fact) {
                all.add(new Variant(name + " unknown", Fact.unknown()));
                all.add(new Variant(name + " none", Fact.none()));
                of(argument, fact.get(), name).forEach(v -> all.add(new Variant(v.name(), Fact.of(v.value()))));
            } else if (value instanceof Inventory<?> inventory) {
                all.addAll(ofInventory(argument, inventory, name));
            } else if (value instanceof List<?> list) {
                all.addAll(ofList(argument, list, name));
            } else if (value instanceof Map<?, ?> map) {
                all.addAll(ofMap(type, map, name));
            } else {
                throw new AssertionError("teach this test to vary " + type + " (" + name + ")");
            }
            return all;
        }

        private List<Variant> ofInventory(Type type, Inventory<?> inventory, String name) throws Exception {
            List<?> items = inventory.items();
            LocalDate through = LocalDate.of(2025, 10, 31);
            List<Variant> all = new ArrayList<>();
            all.add(new Variant(name + " unknown", Inventory.unknown()));
            all.add(new Variant(name + " declared through another day", Inventory.complete(through, items)));
            all.add(new Variant(name + " empty", Inventory.complete(through, List.of())));
            if (inventory.completeness() == Inventory.Completeness.COMPLETE) {
                all.add(new Variant(name + " in part", Inventory.partial(items)));
            }
            for (int i = 0; i < items.size(); i++) {
                for (Variant item : of(type, items.get(i), name + ".items[" + i + "]")) {
                    List<Object> changed = new ArrayList<>(items);
                    changed.set(i, item.value());
                    all.add(new Variant(item.name(), like(inventory, changed)));
                    if (name.equals("system.officialResults")) {
                        List<Object> both = new ArrayList<>(items);
                        both.add(item.value());
                        all.add(new Variant(item.name() + " added", like(inventory, both)));
                        Collections.reverse(both);
                        all.add(new Variant(item.name() + " added first", like(inventory, both)));
                    }
                }
            }
            return all;
        }

        private List<Variant> ofList(Type type, List<?> list, String name) throws Exception {
            List<Variant> all = new ArrayList<>();
            all.add(new Variant(name + " left out", List.of()));
            for (Variant item : of(type, list.get(0), name + "[0]")) {
                all.add(new Variant(item.name(), List.of(item.value())));
                all.add(new Variant(item.name() + " added", List.of(list.get(0), item.value())));
                all.add(new Variant(item.name() + " added first", List.of(item.value(), list.get(0))));
            }
            return all;
        }

        private static Inventory<?> like(Inventory<?> inventory, List<?> items) {
            return inventory.completeThrough().isPresent()
                    ? Inventory.complete(inventory.completeThrough().get(), items)
                    : Inventory.partial(items);
        }

        private List<Variant> ofMap(ParameterizedType type, Map<?, ?> map, String name) throws Exception {
            List<Variant> all = new ArrayList<>();
            all.add(new Variant(name + " left out", Map.of()));
            Map.Entry<?, ?> entry = map.entrySet().iterator().next();
            for (Variant key : of(type.getActualTypeArguments()[0], entry.getKey(), name + ".key")) {
                if (!key.name().endsWith(" to 0")) {
                    all.add(new Variant(key.name(), Map.of(key.value(), entry.getValue())));
                    Map<Object, Object> both = new LinkedHashMap<>(map);
                    both.put(key.value(), entry.getValue());
                    all.add(new Variant(key.name() + " added", both));
                }
            }
            for (Variant value : of(type.getActualTypeArguments()[1], entry.getValue(), name + ".value")) {
                all.add(new Variant(value.name(), Map.of(entry.getKey(), value.value())));
            }
            return all;
        }

        private static List<Method> attributes(Class<?> type) {
            Map<String, Method> found = new TreeMap<>(Comparator.naturalOrder());
            for (Method method : type.getDeclaredMethods()) {
                int modifiers = method.getModifiers();
                if (Modifier.isPublic(modifiers)
                        && !Modifier.isStatic(modifiers)
                        && !Modifier.isFinal(modifiers)
                        && !method.isSynthetic()
                        && method.getParameterCount() == 0) {
                    found.put(method.getName(), method);
                }
            }
            assertThat(found).as("attributes of %s", type).isNotEmpty();
            return List.copyOf(found.values());
        }

        private static void set(Object builder, Method accessor, Object value) throws Exception {
            Class<?> raw = accessor.getReturnType();
            // Reflection gives them in any order, and more than one may take the value.
            List<Method> setters = Arrays.stream(builder.getClass().getMethods())
                    .sorted(Comparator.comparing(Method::toGenericString))
                    .toList();
            for (Method setter : setters) {
                if (setter.getName().equals(accessor.getName())
                        && setter.getParameterCount() == 1
                        && setter.getParameterTypes()[0].isAssignableFrom(raw)) {
                    setter.setAccessible(true);
                    setter.invoke(builder, value);
                    return;
                }
            }
            throw new AssertionError("no setter for " + accessor);
        }
    }
}
