/** The rules of a made-up town hall, beside those that the library brings. */
@NullMarked
package io.github.mipg.examples.town;

import org.jspecify.annotations.NullMarked;
