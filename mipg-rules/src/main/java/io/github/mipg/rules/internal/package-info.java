/** Hidden parts of the rules: how values are put into words. Not exported. */
@NullMarked
package io.github.mipg.rules.internal;

import org.jspecify.annotations.NullMarked;
