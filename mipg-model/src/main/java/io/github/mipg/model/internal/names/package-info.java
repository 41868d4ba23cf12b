/** Which known name somebody most likely meant, decided in one way in all modules. */
@NullMarked
package io.github.mipg.model.internal.names;

import org.jspecify.annotations.NullMarked;
