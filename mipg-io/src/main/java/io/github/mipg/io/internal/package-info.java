/** What several readers share. Not exported. */
@NullMarked
package io.github.mipg.io.internal;

import org.jspecify.annotations.NullMarked;
