/** Generators and laws as plain functions, for any test engine. */
package io.github.mipg.testkit;
