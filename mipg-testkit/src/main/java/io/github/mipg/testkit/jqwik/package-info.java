/** The generators and laws for users of jqwik. */
package io.github.mipg.testkit.jqwik;
