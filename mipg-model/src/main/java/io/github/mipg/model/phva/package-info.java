/** The cycle of planning, doing, checking and acting. */
@ModelStyle
@NullMarked
package io.github.mipg.model.phva;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
