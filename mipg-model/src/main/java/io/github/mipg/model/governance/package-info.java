/** Committees, their members and meetings, and the acts that create them. */
@ModelStyle
@NullMarked
package io.github.mipg.model.governance;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
