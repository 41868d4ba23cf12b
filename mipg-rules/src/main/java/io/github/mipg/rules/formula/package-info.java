/** Figures that a published formula or guide tells how to work out: fiscal and municipal performance, risks, plans, indicators, internal control and information security, each with its standing. */
@NullMarked
package io.github.mipg.rules.formula;

import org.jspecify.annotations.NullMarked;
