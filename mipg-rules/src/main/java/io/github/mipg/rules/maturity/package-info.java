/** Official scores beside those of peers and of other years; what is computed from them says so and is not official. */
@NullMarked
package io.github.mipg.rules.maturity;

import org.jspecify.annotations.NullMarked;
