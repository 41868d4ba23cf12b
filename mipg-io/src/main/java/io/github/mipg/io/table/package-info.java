/** Tables as officials keep them: CSV in and out, and the register of public entities. */
package io.github.mipg.io.table;
