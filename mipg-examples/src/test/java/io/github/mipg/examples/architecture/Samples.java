package io.github.mipg.examples.architecture;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.StandardInstruments;
import io.github.mipg.model.Fact;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Amendment;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.phva.PhvaStage;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.formula.CybersecurityFunction;
import io.github.mipg.rules.formula.CybersecurityProgress;
import io.github.mipg.rules.formula.FiscalIndicator;
import io.github.mipg.rules.formula.FiscalPerformance;
import io.github.mipg.rules.formula.PlanProgress;
import io.github.mipg.rules.formula.SecurityCycleProgress;
import io.github.mipg.rules.formula.SecurityGaps;
import io.github.mipg.rules.formula.SecurityMatrix;
import io.github.mipg.rules.formula.SecurityMaturity;
import io.github.mipg.rules.formula.SecurityRequirement;
import io.github.mipg.rules.formula.WeightedAction;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.scoring.AnswerCheck;
import io.github.mipg.rules.scoring.AnswerProgress;
import io.github.mipg.rules.scoring.CarriedOver;
import io.github.mipg.rules.scoring.ScoreComparison;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethods;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.Systems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object of every type that anybody may hold, found by asking some for what they hold and calling what makes others. */
final class Samples {
    private static final List<String> WORDS =
            List.of("x", "mipg.x.y", "sigep:1", "2025-06-30", "2025", "i-1", "a b", "/entity", "0".repeat(64), "63001");
    private static final int ROUNDS = 6;
    private static final int DRAWN = 3;

    private final Map<Class<?>, Object> found = new LinkedHashMap<>();
    private final Map<Class<?>, Integer> asked = new HashMap<>();
    private final Deque<Object> unasked = new ArrayDeque<>();
    private final List<Class<?>> types = new ArrayList<>();

    private Samples() {
        found.put(LocalDate.class, LocalDate.of(2025, 6, 30));
        found.put(BigDecimal.class, BigDecimal.ONE);
        found.put(BigInteger.class, BigInteger.ONE);
        found.put(MonthDay.class, MonthDay.of(1, 31));
        found.put(Integer.class, 1);
        found.put(Long.class, 1L);
        found.put(Boolean.class, true);
        found.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
        found.put(Path.class, Path.of("x"));
        found.put(OutputStream.class, OutputStream.nullOutputStream());
    }

    /** Samples of the types of all published modules. */
    static Samples ofEveryModule() {
        Samples samples = new Samples();
        for (Module module : Module.values()) {
            samples.types.addAll(module.openTypes());
        }
        MipgCatalog law = MipgCatalog.bundled();
        ManagementSystem town = town();
        samples.take(town);
        samples.take(law);
        samples.take(Evaluator.of(law, StandardRules.of(law)).evaluate(town, AsOf.of(LocalDate.of(2025, 6, 30))));
        samples.take(StandardRules.of(law));
        samples.take(amendment());
        for (int seed = 0; seed < DRAWN; seed++) {
            samples.take(Systems.some(new Random(seed), 3));
        }
        samples.takeMeasurement();
        samples.askAll();
        for (int round = 0; round < ROUNDS; round++) {
            samples.types.forEach(samples::make);
        }
        return samples;
    }

    private static ManagementSystem town() {
        return read("filandia.json", MipgJson::readSystem);
    }

    /** No builder makes it of one sample of each attribute: it changes a parameter or a window, never both. */
    private static Amendment amendment() {
        return Amendment.builder()
                .id("x")
                .window(Vigencia.of(2025))
                .value("2026-05-08")
                .inForce(Period.from(LocalDate.of(2026, 4, 1)))
                .act("Circular 1")
                .issuer("x")
                .actDate(LocalDate.of(2026, 4, 1))
                .build();
    }

    private static <T> T read(String name, BiFunction<InputStream, ReadOptions, ReadResult<T>> reader) {
        try (InputStream document = Samples.class.getResourceAsStream("/demo/" + name)) {
            return reader.apply(document, ReadOptions.defaults()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeMeasurement() {
        Instrument instrument = StandardInstruments.instrument(InstrumentId.of("muestra-mipg"));
        AnswerSheet sheet = read("measurement/respuestas-ejemplo-2025.json", MipgJson::readAnswers);
        PublicEntity entity =
                PublicEntity.builder().id(sheet.entity()).name("Alcaldía").build();
        Scorer scorer = Scorer.of(instrument, ScoringMethods.simulatedEqual());
        Scorecard card = scorer.score(sheet, entity);
        take(instrument);
        take(sheet);
        take(scorer);
        take(card);
        take(card.explanation(instrument.nodes().get(0).id()));
        take(ScoreComparison.of(card, card));
        take(PlanProgress.of(List.of(new WeightedAction("x", Ratio.of(1), Ratio.of(1), Ratio.of(1)))));
        take(FiscalPerformance.of(
                Stream.of(FiscalIndicator.values()).collect(Collectors.toMap(Function.identity(), i -> Ratio.of(50)))));
        take(SecurityCycleProgress.of(Map.of(PhvaStage.PLAN, Ratio.of(50))));
        take(SecurityMaturity.of(matrix(), Map.of("x", Ratio.of(50))));
        take(SecurityGaps.of(Map.of("x", Ratio.of(50))));
        take(CybersecurityProgress.of(CybersecurityFunction.DETECT, List.of(Ratio.of(50))));
        take(AnswerCheck.check(instrument, sheet, entity));
        take(AnswerProgress.of(instrument, sheet, entity));
        take(CarriedOver.of(instrument, sheet, instrument, Vigencia.of(2026)));
    }

    private static SecurityMatrix matrix() {
        Map<Integer, Ratio> expected = IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toMap(l -> l, Ratio::of));
        return new SecurityMatrix(List.of(new SecurityRequirement("x", expected)), Status.PROVISIONAL, Text.same("x"));
    }

    /** A sample of a type; empty if none was found. */
    Optional<Object> of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return of(parameterized.getRawType());
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType) {
            return Optional.of(new Object[0]);
        }
        Class<?> raw = (Class<?>) type;
        Object own = found.get(raw);
        return own != null ? Optional.of(own) : plain(raw).or(() -> kin(raw));
    }

    private Optional<Object> kin(Class<?> raw) {
        return found.values().stream().filter(raw::isInstance).findFirst();
    }

    private Optional<Object> plain(Class<?> raw) {
        if (raw == int.class) {
            return Optional.of(1);
        } else if (raw == long.class) {
            return Optional.of(1L);
        } else if (raw == boolean.class) {
            return Optional.of(true);
        } else if (raw == char.class) {
            return Optional.of('x');
        } else if (raw == byte[].class) {
            return Optional.of("{}".getBytes(StandardCharsets.UTF_8));
        } else if (raw.isArray()) {
            return Optional.of(Array.newInstance(raw.getComponentType(), 0));
        } else if (raw == String.class || raw == CharSequence.class || raw == Object.class || raw == Comparable.class) {
            return Optional.of("x");
        } else if (raw == Optional.class) {
            return Optional.of(Optional.empty());
        } else if (raw == OptionalInt.class) {
            return Optional.of(OptionalInt.empty());
        } else if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return Optional.of(List.of());
        } else if (raw == Set.class) {
            return Optional.of(Set.of());
        } else if (raw == Map.class) {
            return Optional.of(Map.of());
        } else if (raw == SortedMap.class) {
            return Optional.of(new TreeMap<>());
        } else if (raw == Stream.class) {
            return Optional.of(List.of().stream());
        } else if (raw.isEnum()) {
            return Optional.of(raw.getEnumConstants()[0]);
        } else if (raw == Class.class) {
            return Optional.of(String.class);
        } else if (raw.isInterface() && raw.getName().startsWith("java.util.function.")) {
            return Optional.of(function(raw));
        }
        return Optional.empty();
    }

    private static Object function(Class<?> raw) {
        return Proxy.newProxyInstance(raw.getClassLoader(), new Class<?>[] {raw}, (proxy, method, given) -> null);
    }

    private void take(@Nullable Object object) {
        if (object instanceof Optional<?> maybe) {
            maybe.ifPresent(this::take);
        } else if (object instanceof Collection<?> many) {
            many.stream().limit(2_000).forEach(this::take);
        } else if (object instanceof Map<?, ?> map) {
            take(map.keySet());
            take(map.values());
        } else if (object instanceof Inventory<?> inventory) {
            found.putIfAbsent(Inventory.class, inventory);
            take(inventory.items());
        } else if (object instanceof Fact<?> fact) {
            found.putIfAbsent(fact.getClass(), fact);
            take(fact.find());
        } else if (object != null
                && object.getClass().getName().startsWith("io.github.mipg.")
                && asked.merge(object.getClass(), 1, Integer::sum) <= DRAWN) {
            found.putIfAbsent(object.getClass(), object);
            unasked.add(object);
        }
    }

    private void askAll() {
        for (Object next = unasked.poll(); next != null; next = unasked.poll()) {
            for (Method method : methods(next.getClass())) {
                if (method.getParameterCount() == 0
                        && method.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(method.getModifiers())) {
                    take(called(method, next));
                }
            }
        }
    }

    /** Calls what makes a type that has no sample yet. */
    private void make(Class<?> type) {
        for (Method method : methods(type)) {
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            Optional<Object> owner = isStatic ? Optional.of(type) : of(type);
            Class<?> made = method.getReturnType();
            if (owner.isPresent()
                    && made.getName().startsWith("io.github.mipg.")
                    && kin(made).isEmpty()) {
                makeBy(method, owner.orElseThrow());
            }
        }
        if (kin(type).isEmpty()) {
            makeByBuilder(type);
        }
        if (kin(type).isEmpty()) {
            inOrder(type.getConstructors()).forEach(constructor -> makeBy(constructor, type));
        }
        Stream.of(type.getClasses())
                .filter(Class::isEnum)
                .sorted(Comparator.comparing(Class::getName))
                .forEach(nested -> take(nested.getEnumConstants()[0]));
        askAll();
    }

    private void makeByBuilder(Class<?> type) {
        try {
            Object builder = called(type.getMethod("builder"), type);
            if (builder == null) {
                return;
            }
            for (Method setter : methods(builder.getClass())) {
                if (setter.getParameterCount() == 1 && setter.getReturnType().isInstance(builder)) {
                    Optional<Object> sample = of(setter.getGenericParameterTypes()[0]);
                    sample.ifPresent(value -> called(setter, builder, value));
                }
            }
            take(called(builder.getClass().getMethod("build"), builder));
        } catch (NoSuchMethodException none) {
            // Made otherwise.
        }
    }

    private void makeBy(Executable maker, Object owner) {
        for (String word : WORDS) {
            Object[] arguments = new Object[maker.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                Type wanted = maker.getGenericParameterTypes()[i];
                Optional<Object> sample = wanted == String.class ? Optional.of(word) : of(wanted);
                if (sample.isEmpty()) {
                    return;
                }
                arguments[i] = sample.orElseThrow();
            }
            Object made = called(maker, owner, arguments);
            if (made != null) {
                take(made);
                return;
            }
        }
    }

    private static List<Method> methods(Class<?> type) {
        return inOrder(type.getMethods());
    }

    /** The virtual machine gives them in any order, another one in each process. */
    private static <E extends Executable> List<E> inOrder(E[] executables) {
        return Stream.of(executables)
                .sorted(Comparator.comparing(Executable::toGenericString))
                .toList();
    }

    private static @Nullable Object called(Executable executable, Object owner, Object... arguments) {
        try {
            // Values are public by what they extend; their own classes are not.
            executable.trySetAccessible();
            return executable instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) executable).invoke(owner, arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException refused) {
            return null;
        }
    }
}
