package io.github.mipg.io;

import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Claim;
import io.github.mipg.model.catalog.DimensionEntry;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.IndexEntry;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PolicyEntry;
import io.github.mipg.model.catalog.Source;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentClaim;
import io.github.mipg.model.measurement.InstrumentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the instrument of a measurement out of its edition in the catalogue, claims and all. */
final class MeasurementTree {
    private static final String NOBODY_PUBLISHED = "Autores de la biblioteca: se buscó y no se halló publicado";

    private final MipgCatalog law;
    private final Edition edition;

    private MeasurementTree(MipgCatalog law, Edition edition) {
        this.law = law;
        this.edition = edition;
    }

    static Instrument of(MipgCatalog law, Edition edition, String comparability) {
        return new MeasurementTree(law, edition).make(comparability);
    }

    private Instrument make(String comparability) {
        int year = edition.inForce().from().getYear();
        return Instrument.builder()
                .id(InstrumentId.of("mdi-" + year))
                .name("Medición del Desempeño Institucional, vigencia " + year + ": árbol de índices")
                .vigencia(Vigencia.of(year))
                .revision(edition.revision())
                .comparability(comparability)
                .nodes(nodes())
                .claims(claims(comparability))
                .build();
    }

    private List<InstrumentNode> nodes() {
        List<InstrumentNode> nodes = new ArrayList<>();
        nodes.add(InstrumentNode.builder()
                .id(NodeId.of("IDI"))
                .name("Índice de Desempeño Institucional")
                .level("total")
                .build());
        for (DimensionEntry dimension : edition.dimensions()) {
            nodes.add(InstrumentNode.builder()
                    .id(code(dimension))
                    .parent(NodeId.of("IDI"))
                    .name(only(dimension.name()))
                    .level("dimensión")
                    .build());
            edition.policies().stream()
                    .filter(p -> dimension.policies().contains(p.policy()))
                    .forEach(p -> add(nodes, dimension, p));
        }
        return nodes;
    }

    private void add(List<InstrumentNode> nodes, DimensionEntry dimension, PolicyEntry policy) {
        nodes.add(InstrumentNode.builder()
                .id(code(policy))
                .parent(code(dimension))
                .name(only(policy.name()))
                .level("política")
                .policy(policy.policy())
                .build());
        for (IndexEntry index : edition.indices()) {
            if (index.policy().filter(policy.policy()::equals).isPresent()) {
                nodes.add(InstrumentNode.builder()
                        .id(NodeId.of(index.code()))
                        .parent(code(policy))
                        .name(only(index.name()))
                        .level("índice")
                        .build());
            }
        }
    }

    private List<InstrumentClaim> claims(String comparability) {
        List<InstrumentClaim> claims = new ArrayList<>();
        claims.add(claim(
                edition.dimensions().size() + " dimensiones y sus nombres",
                edition.dimensions().stream().map(DimensionEntry::name)));
        claims.add(claim(
                edition.policies().size() + " políticas, sus números y nombres",
                edition.policies().stream().map(PolicyEntry::name)));
        claims.add(claim(
                "Dimensión de cada política",
                edition.dimensions().stream()
                        .flatMap(d -> d.placements().stream())
                        .map(p -> Claim.of(p.policy(), p.status(), p.sources()))));
        if (edition.indices().isEmpty()) {
            claims.add(unknown("Índices de las políticas: no se conocen sus códigos"));
        } else {
            claims.add(claim(
                    edition.indices().size() + " índices, su política y sus nombres",
                    edition.indices().stream().map(IndexEntry::name)));
        }
        claims.add(InstrumentClaim.builder()
                .subject("Se puede comparar con las vigencias " + comparability.replace("-", " a "))
                .status(Status.PROVISIONAL)
                .source(line(law.source(SourceId.of("tablero-resultados-ministerio"))))
                .build());
        claims.add(unknown("Preguntas y puntos de sus opciones: no se conocen; no hay preguntas"));
        claims.add(unknown("Pesos de índices, políticas y dimensiones: no se conocen; no hay pesos"));
        return claims;
    }

    /** As sure as the least sure of them, which is where its sources come from. */
    private InstrumentClaim claim(String subject, Stream<? extends Claim<?>> rows) {
        List<? extends Claim<?>> all = rows.toList();
        Status weakest = all.stream()
                .map(c -> c.status().orElseThrow())
                .reduce(Status::weakest)
                .orElseThrow();
        String sources = all.stream()
                .filter(c -> c.status().orElseThrow() == weakest)
                .flatMap(c -> c.sources().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(law::source)
                .map(MeasurementTree::line)
                .collect(Collectors.joining("; "));
        return InstrumentClaim.builder()
                .subject(subject)
                .status(weakest)
                .source(sources)
                .build();
    }

    private static InstrumentClaim unknown(String subject) {
        return InstrumentClaim.builder()
                .subject(subject)
                .status(Status.PROVISIONAL)
                .source(NOBODY_PUBLISHED)
                .build();
    }

    private static String line(Source source) {
        return source.issuer() + ", " + source.title()
                + source.date().map(d -> ", " + d).orElse("");
    }

    private static NodeId code(DimensionEntry dimension) {
        return NodeId.of("D" + only(dimension.position()));
    }

    private static NodeId code(PolicyEntry policy) {
        return NodeId.of(policy.code().orElseThrow().toUpperCase(Locale.ROOT));
    }

    private static <T> T only(Claim<T> claim) {
        return claim.find().orElseThrow();
    }
}
