/**
 * Jackson 3 in the user's application: what its mapper does with values of the library.
 *
 * <p>Needs {@code tools.jackson.core:jackson-databind}, which the library does not bring. Nothing else in the library
 * needs it.
 */
package io.github.mipg.io.jackson3;
