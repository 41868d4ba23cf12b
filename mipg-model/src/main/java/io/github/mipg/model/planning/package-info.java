/** Plans of an entity: their approval, their integration into the yearly action plan, their publication. */
@ModelStyle
@NullMarked
package io.github.mipg.model.planning;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
