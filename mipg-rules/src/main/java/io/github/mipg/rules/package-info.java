/** Rules, their conditions and their evaluation. */
package io.github.mipg.rules;
