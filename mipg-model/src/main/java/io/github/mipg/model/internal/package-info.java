/** Hidden parts of the model: the style of its values, their checks, the reader of the bundled tables. Not exported. */
@NullMarked
package io.github.mipg.model.internal;

import org.jspecify.annotations.NullMarked;
