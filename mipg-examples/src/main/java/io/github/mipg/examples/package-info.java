/** Runnable examples, tested and quoted by the documentation. */
@NullMarked
package io.github.mipg.examples;

import org.jspecify.annotations.NullMarked;
