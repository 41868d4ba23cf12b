/** How values are drawn by chance; hidden. */
@NullMarked
package io.github.mipg.testkit.internal;

import org.jspecify.annotations.NullMarked;
