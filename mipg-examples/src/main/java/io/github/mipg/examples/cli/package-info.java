/** The command line over the library. */
@NullMarked
package io.github.mipg.examples.cli;

import org.jspecify.annotations.NullMarked;
