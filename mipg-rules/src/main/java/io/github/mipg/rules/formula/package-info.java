/** Figures that a published formula or guide tells how to work out: fiscal and municipal performance, risks, plans, indicators and internal control, each with its standing. */
@NullMarked
package io.github.mipg.rules.formula;

import org.jspecify.annotations.NullMarked;
