/** The command line {@code mipg}: options, files and printing around calls of the library. */
@NullMarked
package io.github.mipg.examples.cli;

import org.jspecify.annotations.NullMarked;
