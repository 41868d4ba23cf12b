package io.github.mipg.model.internal;

import io.github.mipg.model.InvalidModelException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style that all generated values of the model share.
 *
 * <p>Source retention keeps it out of the class files, so that neither the Javadoc nor the compiler of a user ever has
 * to know it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        typeImmutable = "Immutable*",
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        jdkOnly = false,
        jacksonIntegration = false,
        depluralize = false,
        throwForInvalidImmutableState = InvalidModelException.class,
        throwForNullPointer = InvalidModelException.class,
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
