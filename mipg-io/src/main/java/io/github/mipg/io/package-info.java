/** Entry points for reading and writing the values of the library. */
package io.github.mipg.io;
