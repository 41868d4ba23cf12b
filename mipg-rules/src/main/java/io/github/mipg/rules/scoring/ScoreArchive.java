package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.rules.scoring.ScoreReplay.Difference;
import io.github.mipg.rules.scoring.ScoreReplay.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is kept of a scorecard (archivo de la tarjeta): enough to make it again and tell whether the same comes of it.
 *
 * @param header what it was made from
 * @param rows its figures, in the order of the instrument
 * @since 0.1.0
 */
public record ScoreArchive(ScorecardHeader header, List<Row> rows) {
    /**
     * Copies the list.
     *
     * @param header what it was made from
     * @param rows its figures
     */
    public ScoreArchive {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(rows, "rows");
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * The figure of one node (renglón de la tarjeta).
     *
     * @param node the node
     * @param exact its exact figure, 0 to 100; empty if it is indeterminate
     * @param bounds from where to where the figure could still come out; empty if no completion gives a figure
     * @param coverage what became of the questions below it
     * @since 0.1.0
     */
    public record Row(NodeId node, Optional<Ratio> exact, Optional<ScoreBounds> bounds, Coverage coverage) {
        /**
         * Checks the figure.
         *
         * @param node the node
         * @param exact its exact figure
         * @param bounds from where to where the figure could still come out
         * @param coverage what became of the questions below it
         * @throws io.github.mipg.model.InvalidModelException if the figure is out of range
         */
        public Row {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(exact, "exact");
            Objects.requireNonNull(bounds, "bounds");
            Objects.requireNonNull(coverage, "coverage");
            exact.ifPresent(e -> Counts.percent("ScoreArchive.Row.exact", e));
        }

        /**
         * The figure with its standing.
         *
         * @return the score, empty if it was indeterminate
         */
        public Optional<SimulatedScore> score() {
            return exact.map(SimulatedScore::of);
        }

        private String told() {
            return exact.map(Ratio::toString).orElse("indeterminate") + ", " + coverage;
        }

        private String toldBounds() {
            return bounds.map(b -> b.lowest().exact() + " - " + b.highest().exact())
                    .orElse("none");
        }

        /** Another engine may draw the bounds closer, which makes no other scorecard; none draws them wider. */
        private boolean isBoundedAs(Row made, boolean sameEngine) {
            if (sameEngine || bounds.isEmpty() || made.bounds.isEmpty()) {
                return bounds.equals(made.bounds);
            }
            ScoreBounds was = bounds.get();
            ScoreBounds is = made.bounds.get();
            return was.lowest().exact().compareTo(is.lowest().exact()) <= 0
                    && was.highest().exact().compareTo(is.highest().exact()) >= 0;
        }
    }

    /**
     * Makes the scorecard again and compares. An engine of another version is let pass: what counts is that it says the
     * same.
     *
     * @param scorer instrument and method
     * @param sheet the answers
     * @param entity the entity
     * @return the same, something different and where, or what would be needed to tell
     * @throws NotScorableException if answers do not fit the instrument
     */
    public ScoreReplay replay(Scorer scorer, AnswerSheet sheet, PublicEntity entity) {
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(entity, "entity");
        List<Need> needs = new ArrayList<>();
        need(
                needs,
                ScoreInput.INSTRUMENT,
                header.instrument() + ", " + header.instrumentRevision() + ", " + header.instrumentHash(),
                scorer.instrument().id() + ", " + scorer.instrument().revision() + ", " + scorer.instrumentHash());
        need(
                needs,
                ScoreInput.METHOD,
                header.method() + " " + header.methodVersion() + ", " + header.methodHash(),
                scorer.method().id() + " " + scorer.method().version() + ", " + scorer.methodHash());
        need(needs, ScoreInput.ANSWERS, header.sheetHash(), sheet.contentHash());
        need(
                needs,
                ScoreInput.ENTITY,
                header.entity().toString(),
                MeasuredEntity.of(entity, sheet.vigencia()).toString());
        if (!needs.isEmpty()) {
            return new ScoreReplay.NotReplayable(needs);
        }
        List<Difference> differences = new ArrayList<>();
        Scorecard again = scorer.score(sheet, entity);
        Map<String, String> issued = told(header);
        told(again.header()).forEach((field, value) -> {
            String was = issued.getOrDefault(field, "");
            if (!was.equals(value)) {
                differences.add(new Difference(Optional.empty(), field, was, value));
            }
        });
        boolean sameEngine = header.engine().equals(again.header().engine());
        Map<NodeId, Row> now = new LinkedHashMap<>();
        again.archive().rows().forEach(r -> now.put(r.node(), r));
        for (Row row : rows) {
            Optional<Row> made = Optional.ofNullable(now.remove(row.node()));
            String told = made.map(Row::told).orElse("");
            if (!told.equals(row.told())) {
                differences.add(new Difference(Optional.of(row.node()), "figure", row.told(), told));
            }
            made.filter(m -> !row.isBoundedAs(m, sameEngine))
                    .ifPresent(m -> differences.add(
                            new Difference(Optional.of(row.node()), "bounds", row.toldBounds(), m.toldBounds())));
        }
        now.forEach((node, row) -> differences.add(new Difference(Optional.of(node), "figure", "", row.told())));
        return differences.isEmpty() ? new ScoreReplay.Same() : new ScoreReplay.Different(differences);
    }

    /** What a header says beside what is needed to make it again; who made it may be another version. */
    private static Map<String, String> told(ScorecardHeader header) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("entityName", header.entityName());
        told.put("vigencia", header.vigencia().toString());
        told.put("cutOff", header.cutOff().map(Object::toString).orElse(""));
        told.put("instrumentName", header.instrumentName());
        told.put("comparability", header.comparability().orElse(""));
        told.put("instrumentStatus", header.instrumentStatus().name());
        told.put("trial", Boolean.toString(header.trial()));
        return told;
    }

    private static void need(List<Need> needs, ScoreInput input, String needed, String given) {
        if (!needed.equals(given)) {
            needs.add(new Need(input, needed, given));
        }
    }
}
