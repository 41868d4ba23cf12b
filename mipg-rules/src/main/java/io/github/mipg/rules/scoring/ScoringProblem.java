package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;

/**
 * Something for which no score can be made (problema de cálculo).
 *
 * @param place where it lies, such as {@code question GDI203}
 * @param message what is wrong
 * @param fix what to do about it
 * @since 0.1.0
 */
public record ScoringProblem(String place, Text message, Text fix) {}
