package io.github.mipg.io.jackson3;

import java.lang.reflect.Modifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Refuses what Jackson would write by guesswork. Our values have no getters: what Jackson finds by itself is nothing at
 * all, or the few attributes whose names start with {@code is}.
 */
final class Refusal extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;
    private static final String OURS = "io.github.mipg.";

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> found) {
        Class<?> type = description.getBeanClass();
        return isOurs(type) && isGuess(found) && !isAnnotated(description.get()) ? new Refused(type) : found;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS) && !type.isRecord() && !Throwable.class.isAssignableFrom(type);
    }

    private static boolean isGuess(ValueSerializer<?> found) {
        return found instanceof BeanSerializerBase || found instanceof UnknownSerializer;
    }

    /** The user has said by annotations, on a mix-in, which attributes there are. */
    private static boolean isAnnotated(BeanDescription description) {
        return description.findProperties().stream().anyMatch(BeanPropertyDefinition::isExplicitlyIncluded);
    }

    private static final class Refused extends StdSerializer<Object> {
        private final Class<?> type;

        Refused(Class<?> type) {
            super(type);
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            Class<?> open = open(type);
            context.reportBadDefinition(
                    open,
                    open.getName() + " has no JSON form of its own, and Jackson would lose what it holds. Return"
                            + " the whole ManagementSystem or ComplianceReport, copy the attributes that you need into"
                            + " a record of yours, or give the mapper a serializer for this type.");
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            serialize(value, out, context);
        }

        /** The type as users know it: values are of hidden types that extend it. */
        private static Class<?> open(Class<?> type) {
            Class<?> open = type;
            while (!Modifier.isPublic(open.getModifiers()) && open.getSuperclass() != Object.class) {
                open = open.getSuperclass();
            }
            return open;
        }
    }
}
