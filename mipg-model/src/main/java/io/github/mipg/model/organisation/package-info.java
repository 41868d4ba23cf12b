/** How an entity is built and works: units, jobs, processes. */
@ModelStyle
@NullMarked
package io.github.mipg.model.organisation;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
