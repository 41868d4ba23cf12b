/** Question banks of the FURAG that a user brings: read, mapped to policies, and marked by the user's own word. */
@NullMarked
package io.github.mipg.io.furag;

import org.jspecify.annotations.NullMarked;
