/** What the library costs. */
@org.jspecify.annotations.NullMarked
package io.github.mipg.benchmarks;
