/** A management system put together from the rows of the caller's own database, in any order. */
@NullMarked
package io.github.mipg.model.assembly;

import org.jspecify.annotations.NullMarked;
