/**
 * One codec per type and per version of the format, over one strict reader and one canonical writer. Not exported: the
 * entry points are in {@code io.github.mipg.io}.
 */
package io.github.mipg.io.json;
