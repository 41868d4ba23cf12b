/** Identifiers, periods, scores and legal references. */
package io.github.mipg.model;
