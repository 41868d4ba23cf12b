/**
 * What each type of the model consists of, told once: hashing, references, JSON, and the generators of the test kit all
 * follow it.
 */
@NullMarked
package io.github.mipg.model.internal.shape;

import org.jspecify.annotations.NullMarked;
