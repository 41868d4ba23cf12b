package io.github.mipg.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.examples.architecture.fixture.Doors;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.assembly.Assembly;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every constructor and method that anybody may call, with null for each parameter in turn and samples for the others. */
class NullsTest {
    /** Types of which there is no sample: what needs one is not asked. The fewer the better. */
    private static final Set<String> OUT_OF_REACH = Set.of(
            "AcceptedFinding",
            "Context",
            "CsvRow",
            "EntityRegister",
            "EntityResults",
            "FuragOverlay",
            "FuragQuestionBank",
            "IndicatorBoard",
            "OfficialResults",
            "ReportArchive",
            "RowStep",
            "Rows",
            "ScoreSeries",
            "TerritorialDivision",
            "WrittenFigure");

    private static final Samples SAMPLES = Samples.ofEveryModule();

    @ParameterizedTest
    @EnumSource
    void whoever_gives_null_is_told_at_once_which_parameter_it_was(Module module) {
        Set<String> wrong = new TreeSet<>();
        int asked = 0;
        for (Class<?> type : module.openTypes()) {
            for (Executable door : doors(type)) {
                for (int place = 0; place < door.getParameterCount(); place++) {
                    if (refusesNull(door, place) && isWithinReach(door, place)) {
                        answer(type, door, place).ifPresent(wrong::add);
                        asked++;
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(100);
    }

    @Test
    void a_door_that_lets_null_in_or_does_not_name_it_is_noticed() {
        List<String> noticed = new ArrayList<>();
        for (Executable door : doors(Doors.class)) {
            if (refusesNull(door, 0)) {
                answer(Doors.class, door, 0).ifPresent(told -> noticed.add(door.getName()));
            }
        }
        assertThat(noticed).containsExactlyInAnyOrder("open", "unnamed");
    }

    @Test
    void nothing_is_called_out_of_reach_that_is_not() {
        List<String> reached = Stream.of(Module.values())
                .flatMap(module -> module.openTypes().stream())
                .filter(type -> OUT_OF_REACH.contains(type.getSimpleName()))
                .filter(type -> SAMPLES.of(type).isPresent())
                .map(Class::getSimpleName)
                .toList();
        assertThat(reached).isEmpty();
    }

    /** What anybody may call, but for what the compiler or the language gives to every type of a kind. */
    private static List<Executable> doors(Class<?> type) {
        if (type == Assembly.class) {
            return List.of(); // It gathers what a database gives: null is a problem of the row, told with all others.
        }
        List<Executable> doors = new ArrayList<>(List.of(type.getConstructors()));
        Stream.of(type.getMethods())
                .filter(m -> m.getDeclaringClass().getName().startsWith("io.github.mipg."))
                .filter(m -> !m.isSynthetic() && !Modifier.isAbstract(m.getModifiers()))
                .filter(m -> !Set.of("equals", "compareTo").contains(m.getName()))
                .filter(m -> !(type.isEnum() && m.getName().equals("valueOf")))
                .forEach(doors::add);
        doors.sort(Comparator.comparing(Executable::toGenericString)); // reflection gives them in any order
        return doors;
    }

    private static boolean refusesNull(Executable door, int place) {
        return !door.getParameterTypes()[place].isPrimitive()
                && !door.getAnnotatedParameterTypes()[place].isAnnotationPresent(Nullable.class);
    }

    private static boolean isWithinReach(Executable door, int place) {
        List<Class<?>> needed = new ArrayList<>(List.of(door.getParameterTypes()));
        needed.remove(place);
        if (isOwned(door)) {
            needed.add(door.getDeclaringClass());
        }
        return needed.stream().map(Class::getSimpleName).noneMatch(OUT_OF_REACH::contains);
    }

    /** What is wrong with the answer to null; empty if nothing is. */
    private static Optional<String> answer(Class<?> type, Executable door, int place) {
        String parameter = door.getParameters()[place].getName();
        String question = door.getDeclaringClass().getName() + "#" + told(door) + " " + parameter + ": ";
        Optional<Object> owner = isOwned(door) ? SAMPLES.of(type) : Optional.of(door);
        if (owner.isEmpty()) {
            return Optional.of(question + "no sample of its type");
        }
        @Nullable Object[] arguments = new Object[door.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            if (i != place) {
                Optional<Object> sample = SAMPLES.of(door.getGenericParameterTypes()[i]);
                if (sample.isEmpty()) {
                    return Optional.of(question + "no sample of " + door.getGenericParameterTypes()[i]);
                }
                arguments[i] = sample.orElseThrow();
            }
        }
        try {
            // What a builder inherits is public in a class that is not.
            door.trySetAccessible();
            if (door instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) door).invoke(owner.orElseThrow(), arguments);
            }
            return Optional.of(question + "let in");
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            String message = String.valueOf(cause.getMessage());
            boolean told = cause instanceof InvalidModelException
                    ? message.contains("null")
                    : cause instanceof NullPointerException
                            && !message.startsWith("Cannot ")
                            && Pattern.compile("\\b" + parameter + "\\b")
                                    .matcher(message)
                                    .find();
            boolean generated = door.getDeclaringClass().getName().contains(".Immutable");
            return told || (generated && cause instanceof NullPointerException)
                    ? Optional.empty()
                    : Optional.of(question + cause);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(question, e);
        }
    }

    private static String told(Executable door) {
        return (door instanceof Method ? door.getName() : "new")
                + Stream.of(door.getParameters())
                        .map(p -> p.getType().getSimpleName() + " " + p.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isOwned(Executable door) {
        return door instanceof Method && !Modifier.isStatic(door.getModifiers());
    }
}
