/** The public entity: what it is, where the register files it, who owns its capital. */
@ModelStyle
@NullMarked
package io.github.mipg.model.entity;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
