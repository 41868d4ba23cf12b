/** Internal control: the reports that its norms ask for. */
@ModelStyle
@NullMarked
package io.github.mipg.model.control;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
