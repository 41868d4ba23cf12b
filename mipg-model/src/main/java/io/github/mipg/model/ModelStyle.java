package io.github.mipg.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style that all values of this module share.
 *
 * <p>SOURCE retention, because the javadoc of downstream modules warns of a CLASS one; no annotation of Immutables in the
 * generated classes, because users that compile with {@code -Werror} would fail on it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = false,
        jacksonIntegration = false,
        depluralize = false,
        allowedClasspathAnnotations = {Override.class})
@interface ModelStyle {}
