/** Staff evaluation in counts and roles; no person is named. */
@ModelStyle
@NullMarked
package io.github.mipg.model.people;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
