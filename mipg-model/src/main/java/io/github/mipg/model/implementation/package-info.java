/** How an entity takes up the Model: policies, steps, pillars, complementary systems. */
@ModelStyle
@NullMarked
package io.github.mipg.model.implementation;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
