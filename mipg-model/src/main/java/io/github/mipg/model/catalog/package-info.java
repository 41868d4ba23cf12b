/**
 * The law as data: norms, articles, editions, policies, bodies, plans, parameters and legal natures, each fact with its
 * source and with how sure we are of it.
 *
 * <p>{@link io.github.mipg.model.catalog.MipgCatalog} is the way in. A catalogue is a value that the caller holds and
 * passes on; there is no global one. Everything here is immutable and safe to share between threads.
 */
@ModelStyle
@NullMarked
package io.github.mipg.model.catalog;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
