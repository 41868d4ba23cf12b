/** The rules that the library brings: what the norms of the Model require of an entity, each with its citation. */
@NullMarked
package io.github.mipg.rules.standard;

import org.jspecify.annotations.NullMarked;
