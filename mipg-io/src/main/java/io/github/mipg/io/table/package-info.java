/** Tables as officials keep them: CSV in and out, the register of public entities, DIVIPOLA, boards of indicators, results. */
package io.github.mipg.io.table;
