/** What the measuring body published about an entity. */
@ModelStyle
@NullMarked
package io.github.mipg.model.measurement;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
