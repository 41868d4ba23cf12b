/** How institutional performance, risks, plans and internal control are measured: exact figures with their standing. */
@NullMarked
package io.github.mipg.rules.scoring;

import org.jspecify.annotations.NullMarked;
