/** Reports for people. */
package io.github.mipg.io.report;
