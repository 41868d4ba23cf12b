/**
 * Answers to an instrument checked, scored under a declared method, bounded, explained and compared: exact figures, always
 * simulated.
 *
 * <p>What is here, in the order in which it is used:
 *
 * <ol>
 *   <li>An instrument is looked through before anybody answers it: {@link InstrumentLint}, {@link LintReport}, {@link
 *       ReachableRange}.
 *   <li>A sheet of answers is carried over from the year before, filled in and checked: {@link CarriedOver}, {@link
 *       AnswerProgress}, {@link AnswerStates}, {@link AnswerCheck}, {@link AnswerReport}.
 *   <li>It is scored under a method that has a name: {@link ScoringMethods}, {@link ScoringMethod}, {@link Scorer}; what
 *       cannot be scored says why in {@link NotScorableException}.
 *   <li>A card tells every figure: {@link Scorecard}, {@link NodeScore}, {@link Coverage}, {@link ScoreBounds}, {@link
 *       ScoreExplanation}.
 *   <li>Two cards are compared, and one is kept and made again: {@link ScoreComparison}, {@link ScoreArchive}, {@link
 *       ScoreReplay}.
 *   <li>The sheets of a whole country are scored at once, figure by figure the same: {@link AnswerTable}, {@link
 *       BatchScorer}, {@link BatchScores}.
 * </ol>
 */
@NullMarked
package io.github.mipg.rules.scoring;

import org.jspecify.annotations.NullMarked;
