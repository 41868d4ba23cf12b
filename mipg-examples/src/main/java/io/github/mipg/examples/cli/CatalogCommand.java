package io.github.mipg.examples.cli;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Article;
import io.github.mipg.model.catalog.Body;
import io.github.mipg.model.catalog.Claim;
import io.github.mipg.model.catalog.Division;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.InForce;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Norm;
import io.github.mipg.model.catalog.NotInCatalogException;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.model.catalog.PlanKind;
import io.github.mipg.model.catalog.Policy;
import io.github.mipg.model.catalog.PolicyEntry;
import io.github.mipg.model.catalog.PolicyName;
import io.github.mipg.model.catalog.Relation;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.catalog.StatusCount;
import io.github.mipg.model.catalog.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the catalogue of the law says, each row with its status and source. */
@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        description = {
            "Muestra qué dice el catálogo de la ley, con su certeza y su fuente.",
            "Shows what the catalogue of the law says, with its status and source."
        })
final class CatalogCommand {
    private static final String FORMAT = "mipg-catalog";

    private final Terminal terminal;
    private final MipgCatalog law = MipgCatalog.bundled();

    CatalogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "editions",
            mixinStandardHelpOptions = true,
            description = {"Ediciones de las tres series.", "Members of the three series."})
    int editions(@Mixin CommonOptions common) {
        Language language = common.language();
        List<Edition> editions = law.editions();
        return show(
                common,
                json -> json.list("editions", editions, (row, e) -> {
                    row.text("id", e.id().value())
                            .text("series", e.series().name())
                            .text("name", e.name().in(language))
                            .text("from", e.inForce().from().toString())
                            .text("fromStatus", statusOf(e.start()))
                            .text(
                                    "until",
                                    e.inForce().until().map(LocalDate::toString).orElse(""))
                            .text("norm", law.norm(e.norm()).name())
                            .number("policies", e.policies().size())
                            .number("dimensions", e.dimensions().size())
                            .flag("provisional", e.isProvisional());
                    facts(row, e.status(), e.sources());
                }),
                Text.of(
                        "Edición|Desde|Certeza de la fecha|Políticas|Dimensiones|Nombre",
                        "Edition|From|Status of the date|Policies|Dimensions|Name"),
                editions.stream()
                        .map(e -> List.of(
                                e.id().value() + (e.isProvisional() ? " *" : ""),
                                e.inForce().from().toString(),
                                label(e.start().status(), language),
                                Integer.toString(e.policies().size()),
                                Integer.toString(e.dimensions().size()),
                                e.name().in(language)))
                        .toList());
    }

    @Command(
            name = "policies",
            mixinStandardHelpOptions = true,
            description = {
                "Políticas del listado legal en una fecha, o de una edición.",
                "Policies of the legal list on a date, or of an edition."
            })
    int policies(
            @Mixin CommonOptions common,
            @Option(
                            names = "--edition",
                            paramLabel = "ID",
                            description = {"Edición, por ejemplo D742-2021.", "Edition, such as D742-2021."})
                    @Nullable
                    String edition) {
        Language language = common.language();
        Edition chosen =
                known(() -> edition != null ? law.edition(EditionId.of(edition)) : law.editionOn(date(common)));
        List<PolicyEntry> policies = chosen.policies();
        return show(
                common,
                json -> json.text("edition", chosen.id().value())
                        .text("series", chosen.series().name())
                        .flag("provisional", chosen.isProvisional())
                        .flag("open", chosen.isOpen())
                        .list("policies", policies, (row, p) -> {
                            row.text("id", p.policy().value())
                                    .text("numeral", p.code().orElse(""))
                                    .text("name", text(p.name()))
                                    .text("dimensions", dimensions(chosen, p));
                            facts(row, p.status(), p.sources());
                        }),
                Text.of("Núm.|Política|Nombre|Dimensión|Certeza", "No.|Policy|Name|Dimension|Status"),
                policies.stream()
                        .map(p -> List.of(
                                p.code().orElse("-"),
                                p.policy().value(),
                                text(p.name()),
                                dimensions(chosen, p),
                                p.status().label().in(language)))
                        .toList());
    }

    @Command(
            name = "policy",
            mixinStandardHelpOptions = true,
            description = {"Una política en todas las ediciones.", "One policy in all editions."})
    int policy(
            @Mixin CommonOptions common,
            @Parameters(
                            paramLabel = "POLITICA",
                            description = {
                                "Identificador, por ejemplo gobierno-digital.",
                                "Identifier, such as gobierno-digital."
                            })
                    String slug) {
        Language language = common.language();
        Policy policy = known(() -> law.policy(PolicyId.of(slug)));
        List<PolicyName> names = policy.names();
        return show(
                common,
                json -> {
                    json.text("id", policy.id().value())
                            .text("name", policy.name().in(language))
                            .text(
                                    "addedBy",
                                    policy.addedBy().map(EditionId::value).orElse(""))
                            .text("leader", text(policy.leader()))
                            .text("leaderStatus", statusOf(policy.leader()));
                    facts(json, policy.status(), policy.sources());
                    json.list("names", names, (row, n) -> {
                        PolicyEntry entry =
                                law.edition(n.edition()).findPolicy(policy.id()).orElseThrow();
                        row.text("edition", n.edition().value())
                                .text("numeral", entry.code().orElse(""))
                                .text("name", text(n.name()));
                        facts(
                                row,
                                n.name().status().orElse(entry.status()),
                                n.name().sources());
                    });
                },
                Text.of("Edición|Núm.|Nombre|Certeza", "Edition|No.|Name|Status"),
                names.stream()
                        .map(n -> List.of(
                                n.edition().value(),
                                law.edition(n.edition())
                                        .findPolicy(policy.id())
                                        .flatMap(PolicyEntry::code)
                                        .orElse("-"),
                                text(n.name()),
                                label(n.name().status(), language)))
                        .toList());
    }

    @Command(
            name = "norms",
            mixinStandardHelpOptions = true,
            description = {
                "Normas; con --as-of, las vigentes o sin establecer en esa fecha.",
                "Norms; with --as-of, those in force or not known on that date."
            })
    int norms(@Mixin CommonOptions common) {
        Language language = common.language();
        Optional<LocalDate> day = common.asOf();
        List<Norm> norms = law.norms().stream()
                .filter(n -> day.map(d -> n.inForceOn(d) != InForce.NO).orElse(true))
                .toList();
        return show(
                common,
                json -> json.list("norms", norms, (row, n) -> {
                    row.text("id", n.id().value())
                            .text("name", n.name())
                            .text("kind", n.kind().name())
                            .text("subject", n.subject())
                            .text(
                                    "date",
                                    n.date().find().map(LocalDate::toString).orElse(""))
                            .text("dateStatus", statusOf(n.date()));
                    day.ifPresent(d -> row.text("inForce", n.inForceOn(d).name()));
                    facts(row, n.status(), n.sources());
                }),
                Text.of(
                        "Norma|Fecha|Certeza de la fecha|Certeza|Asunto",
                        "Norm|Date|Status of the date|Status|Subject"),
                norms.stream()
                        .map(n -> List.of(
                                n.name(),
                                n.date().find().map(LocalDate::toString).orElse("-"),
                                label(n.date().status(), language),
                                n.status().label().in(language),
                                n.subject()))
                        .toList());
    }

    @Command(
            name = "article",
            mixinStandardHelpOptions = true,
            description = {"Un artículo y qué normas lo tocan.", "An article and which norms touch it."})
    int article(
            @Mixin CommonOptions common,
            @Parameters(
                            paramLabel = "ARTICULO",
                            description = {
                                "Por ejemplo 2.2.22.3.8 (del Decreto 1083 de 2015) o ley-1474-2011/74.",
                                "Such as 2.2.22.3.8 (of Decreto 1083 de 2015) or ley-1474-2011/74."
                            })
                    String id) {
        Language language = common.language();
        int slash = id.indexOf('/');
        LegalReference reference = known(() -> slash < 0
                ? LegalReference.of("decreto-1083-2015", id)
                : LegalReference.of(id.substring(0, slash), id.substring(slash + 1)));
        Article article = known(() -> law.article(reference));
        List<Relation> relations = law.relations().stream()
                .filter(r -> r.target()
                                .filter(t -> t.norm().equals(reference.norm())
                                        && t.article().equals(reference.article()))
                                .isPresent()
                        || (r.actor().norm().equals(reference.norm())
                                && r.actor().article().equals(reference.article())))
                .toList();
        String citation = law.cite(reference, language);
        if (!common.json()) {
            terminal.line(citation);
            article.title().ifPresent(terminal::line);
            terminal.line(text(article.summary()));
            terminal.line("");
        }
        return show(
                common,
                json -> {
                    json.text("norm", reference.norm().value())
                            .text("article", reference.article())
                            .text("citation", citation)
                            .text(
                                    "division",
                                    law.divisionOf(reference)
                                            .map(Division::number)
                                            .orElse(""))
                            .text("title", article.title().orElse(""))
                            .text("summary", text(article.summary()))
                            .flag("repealed", article.isRepealed());
                    facts(json, law.statusOf(reference), article.sources());
                    json.list("relations", relations, (row, r) -> {
                        row.text("norm", law.cite(r.actor(), language))
                                .text("kind", r.kind().label().in(language))
                                .text("target", target(r, language))
                                .text(
                                        "date",
                                        r.date().find().map(LocalDate::toString).orElse(""))
                                .text("dateStatus", statusOf(r.date()));
                        facts(row, r.status(), r.sources());
                    });
                },
                Text.of("Norma|Relación|Objeto|Fecha|Certeza", "Norm|Relation|Target|Date|Status"),
                relations.stream()
                        .map(r -> List.of(
                                law.cite(r.actor(), language),
                                r.kind().label().in(language),
                                target(r, language),
                                r.date().find().map(LocalDate::toString).orElse("-"),
                                r.status().label().in(language)))
                        .toList());
    }

    @Command(
            name = "bodies",
            mixinStandardHelpOptions = true,
            description = {"Instancias: quiénes las integran y cada cuánto.", "Bodies: who sits there and how often."})
    int bodies(@Mixin CommonOptions common) {
        Language language = common.language();
        List<Body> bodies = law.bodies();
        return show(
                common,
                json -> json.list("bodies", bodies, (row, b) -> {
                    row.text("id", b.id().value())
                            .text("name", b.name().in(language))
                            .text("frequency", frequency(b, language))
                            .text("frequencyStatus", statusOf(b.frequency()))
                            .list("seats", b.seats(), (seat, s) -> {
                                seat.text("role", s.role().label().in(language))
                                        .text("who", s.who().in(language))
                                        .flag("voting", s.isVoting())
                                        .text("citation", law.cite(s.reference(), language));
                                facts(seat, s.status(), s.sources());
                            });
                    facts(row, b.status(), b.sources());
                }),
                Text.of("Instancia|Nombre|Integrantes|Periodicidad|Certeza", "Body|Name|Seats|Frequency|Status"),
                bodies.stream()
                        .map(b -> List.of(
                                b.id().value(),
                                b.name().in(language),
                                Integer.toString(b.seats().size()),
                                frequency(b, language),
                                b.status().label().in(language)))
                        .toList());
    }

    @Command(
            name = "plans",
            mixinStandardHelpOptions = true,
            description = {"Planes que pide la ley.", "Plans that the law asks for."})
    int plans(@Mixin CommonOptions common) {
        Language language = common.language();
        Optional<LocalDate> day = common.asOf();
        List<PlanKind> plans = law.planKinds();
        return show(
                common,
                json -> json.list("plans", plans, (row, p) -> {
                    row.text("id", p.id().value())
                            .text("name", name(p, day).in(language))
                            .text("numeral", p.numeral().map(Object::toString).orElse(""))
                            .text("citation", law.cite(p.reference(), language));
                    facts(row, p.status(), p.sources());
                }),
                Text.of("Núm.|Plan|Nombre|Cita|Certeza", "No.|Plan|Name|Citation|Status"),
                plans.stream()
                        .map(p -> List.of(
                                p.numeral().map(Object::toString).orElse("-"),
                                p.id().value(),
                                name(p, day).in(language),
                                law.cite(p.reference(), language),
                                p.status().label().in(language)))
                        .toList());
    }

    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = {"Diferencias entre dos ediciones.", "Differences between two editions."})
    int diff(
            @Mixin CommonOptions common,
            @Parameters(index = "0", paramLabel = "A") String before,
            @Parameters(index = "1", paramLabel = "B") String after) {
        Language language = common.language();
        List<Transition> transitions = known(() -> law.compare(EditionId.of(before), EditionId.of(after)));
        return show(
                common,
                json -> json.text("from", before).text("to", after).list("transitions", transitions, (row, t) -> {
                    row.text("subject", t.subject().name())
                            .text("id", t.id())
                            .text("kind", t.kind().name())
                            .text("aspect", t.aspect())
                            .text("before", t.before().orElse(""))
                            .text("after", t.after().orElse(""))
                            .text("norm", cause(t, language))
                            .text(
                                    "date",
                                    t.date().find().map(LocalDate::toString).orElse(""))
                            .text("dateStatus", statusOf(t.date()));
                    facts(row, t.status(), t.sources());
                }),
                Text.of(
                        "Cambio|Norma|Desde|Certeza de la fecha|Certeza",
                        "Change|Norm|Since|Status of the date|Status"),
                transitions.stream()
                        .map(t -> List.of(
                                t.text(language),
                                cause(t, language),
                                t.date().find().map(LocalDate::toString).orElse("-"),
                                label(t.date().status(), language),
                                t.status().label().in(language)))
                        .toList());
    }

    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description = {"Cuántos datos hay de cada certeza.", "How many facts have which status."})
    int status(@Mixin CommonOptions common) {
        List<StatusCount> counts = law.statusCounts();
        return show(
                common,
                json -> json.text("revision", law.revision())
                        .text("hash", law.hash())
                        .list("tables", counts, (row, c) -> {
                            row.text("table", c.table()).number("rows", c.rows());
                            c.byStatus().forEach((s, n) -> row.number(s.name(), n));
                            row.number("DISPUTED", c.disputed()).number("UNKNOWN", c.unknown());
                        }),
                Text.of(
                        "Tabla|Filas|Norma|Oficial|Dos terceros|Diapositivas|Provisional|En disputa|Sin establecer",
                        "Table|Rows|Norm|Official|Two parties|Deck|Provisional|Disputed|Unknown"),
                counts.stream()
                        .map(c -> {
                            List<String> cells = new ArrayList<>(List.of(c.table(), Integer.toString(c.rows())));
                            c.byStatus().values().forEach(n -> cells.add(n.toString()));
                            cells.add(Integer.toString(c.disputed()));
                            cells.add(Integer.toString(c.unknown()));
                            return List.copyOf(cells);
                        })
                        .toList());
    }

    private int show(
            CommonOptions common,
            java.util.function.Consumer<JsonObject> fields,
            Text headings,
            List<List<String>> rows) {
        if (common.json()) {
            terminal.line(JsonObject.of(FORMAT, 1, fields));
        } else {
            List<List<String>> all = new ArrayList<>();
            all.add(List.of(headings.in(common.language()).split("\\|", -1)));
            all.addAll(rows);
            print(all);
        }
        return ExitCode.OK;
    }

    private void print(List<List<String>> rows) {
        int columns = rows.get(0).size();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                line.append(cell);
                if (column < columns - 1) {
                    int at = column;
                    int width = rows.stream()
                            .mapToInt(r -> r.get(at).length())
                            .max()
                            .orElse(0);
                    line.append(" ".repeat(width - cell.length() + 2));
                }
            }
            terminal.line(line.toString().stripTrailing());
        }
    }

    private static LocalDate date(CommonOptions common) {
        return common.asOf()
                .orElseThrow(() -> Failure.usage(
                        "MISSING_VALUE",
                        "--as-of",
                        Text.of("una fecha o una edición", "a date or an edition"),
                        "",
                        Text.of("Dé --as-of AAAA-MM-DD o --edition ID.", "Give --as-of YYYY-MM-DD or --edition ID.")));
    }

    /** Turns what the library says about a wrong id or date into a complaint about the arguments. */
    private static <T> T known(Supplier<T> question) {
        try {
            return question.get();
        } catch (NotInForceException e) {
            throw Failure.usage(
                    "NOT_IN_FORCE",
                    "--as-of",
                    Text.of(
                            "una fecha desde " + e.since() + ", cuando empieza "
                                    + e.first().orElse(""),
                            "a date from " + e.since() + " on, when "
                                    + e.first().orElse("") + " begins"),
                    e.day().toString(),
                    Text.of("Use una fecha posterior.", "Use a later date."));
        } catch (NotInCatalogException e) {
            throw Failure.usage(
                    "NOT_FOUND",
                    e.table(),
                    e.nearest().isEmpty()
                            ? Text.of("un identificador del catálogo", "an identifier of the catalogue")
                            : Text.of(
                                    "un identificador del catálogo, como '" + e.nearest() + "'",
                                    "an identifier of the catalogue, such as '" + e.nearest() + "'"),
                    e.key(),
                    Text.of("Mire la lista con 'mipg catalog'.", "See the list with 'mipg catalog'."));
        } catch (InvalidModelException e) {
            throw Failure.usage(
                    "INVALID_VALUE",
                    e.attribute(),
                    Text.of("un identificador bien formado", "a well-formed identifier"),
                    e.rejectedValue(),
                    Text.of("Escríbalo como en la lista.", "Write it as it is listed."));
        }
    }

    private static void facts(JsonObject row, Status status, List<SourceId> sources) {
        row.text("status", status.name())
                .text(
                        "source",
                        String.join(";", sources.stream().map(SourceId::value).toList()));
    }

    private static String text(Claim<String> claim) {
        return String.join(
                " | ", claim.candidates().stream().map(c -> c.value()).toList());
    }

    private static String statusOf(Claim<?> claim) {
        return claim.status().map(Status::name).orElse("");
    }

    private static String label(Optional<Status> status, Language language) {
        return status.map(s -> s.label().in(language)).orElse("-");
    }

    private static String dimensions(Edition edition, PolicyEntry entry) {
        return String.join(
                ", ",
                edition.dimensionsOf(entry.policy()).stream()
                        .map(d -> d.value())
                        .toList());
    }

    private String cause(Transition transition, Language language) {
        return transition.cause().map(c -> law.cite(c, language)).orElse("");
    }

    private String target(Relation relation, Language language) {
        return relation.target()
                .map(t -> law.cite(t, language))
                .or(relation::division)
                .orElseGet(() -> law.norm(relation.targetNorm()).name());
    }

    private static String frequency(Body body, Language language) {
        return body.frequency().find().map(f -> f.label().in(language)).orElse("-");
    }

    private static Text name(PlanKind plan, Optional<LocalDate> day) {
        return day.map(plan::nameOn).orElseGet(plan::name);
    }
}
