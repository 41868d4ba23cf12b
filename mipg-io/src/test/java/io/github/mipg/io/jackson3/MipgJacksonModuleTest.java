package io.github.mipg.io.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.mipg.io.InvalidDocumentException;
import io.github.mipg.io.MipgJson;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ReportSamples;
import io.github.mipg.io.SystemSamples;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.ReportArchive;
import io.github.mipg.rules.Tailoring;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Baseline;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.standard.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** What a mapper of the user's own makes of our values, once it has the module. */
class MipgJacksonModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MipgJacksonModule()).build();
    private static final ComplianceReport REPORT = ReportSamples.of("Alcald\u00eda de \"Filandia\" </script>", true);
    private static final Committee COMMITTEE = Committee.builder()
            .id(CommitteeId.of("cigd"))
            .kind(BodyId.of("comite-institucional-de-gestion-y-desempeno"))
            .name("Comit\u00e9")
            .build();

    /** Somebody's own value with the whole documents inside. */
    public record View(String town, ComplianceReport report, ManagementSystem system, int after) {}

    /** Somebody's own value with a value inside that has no form of its own. */
    public record Lossy(String town, Object value) {}

    /** Somebody's own value with small values inside. */
    public record Key(EntityId entity, Vigencia vigencia, RuleId rule, MunicipalityCode municipality, Text text) {}

    @Test
    void aReportIsTheDocumentOfTheLibrary() {
        assertThat(MAPPER.writeValueAsBytes(REPORT)).isEqualTo(MipgJson.writeReport(REPORT));
        assertThat(MAPPER.writeValueAsString(List.of(REPORT, REPORT)))
                .isEqualTo("[" + text(MipgJson.writeReport(REPORT)) + "," + text(MipgJson.writeReport(REPORT)) + "]");
        assertThat(MAPPER.writeValueAsString(Optional.of(REPORT))).isEqualTo(text(MipgJson.writeReport(REPORT)));
        assertThat(MAPPER.writeValueAsString(Map.of("a", REPORT)))
                .isEqualTo("{\"a\":" + text(MipgJson.writeReport(REPORT)) + "}");
    }

    @Test
    void aTreeHoldsTheContent() {
        assertThat(MAPPER.valueToTree(REPORT).at("/header/entity").asString()).isEqualTo("a:1");
        assertThat((Object) MAPPER.valueToTree(REPORT)).isEqualTo(MAPPER.readTree(MipgJson.writeReport(REPORT)));
        assertThat(MAPPER.convertValue(REPORT, ComplianceReport.class)).isEqualTo(REPORT);
    }

    @Test
    void escapesThatTheUserAsksForAreKept() {
        JsonMapper ascii =
                MAPPER.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

        assertThat(ascii.writeValueAsString(REPORT)).contains("Alcald\\u00EDa").matches("[\\p{ASCII}]*");
        assertThat(ascii.readValue(ascii.writeValueAsString(REPORT), ComplianceReport.class))
                .isEqualTo(REPORT);
    }

    static Stream<Object> losses() {
        return Stream.of(
                COMMITTEE,
                REPORT.findings().get(0),
                Explanation.group(Text.same("x"), Truth.HOLDS, List.of()),
                Fact.unknown(),
                Inventory.complete(LocalDate.EPOCH, List.of()),
                Percentage.of(1),
                SystemSamples.system(1).entity(),
                MipgCatalog.bundled(),
                MipgCatalog.bundled().edition(EditionId.of("D1499-2017")));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void whatWouldBeLostIsRefusedWithItsNameAndTheCure(Object value) {
        JsonMapper lenient = JsonMapper.builder().build();
        assertThat(lenient.writeValueAsString(value)).doesNotContain("\"id\"").hasSizeLessThan(60);

        for (Object written : List.of(value, new Lossy("x", value), List.of(value), Optional.of(value))) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(written))
                    .isInstanceOf(InvalidDefinitionException.class)
                    .hasMessageMatching(
                            "(?s)io[a-z.]+[.](?!Immutable)[A-Z][A-Za-z]+ has no JSON form of its own.*Return the whole"
                                    + " ManagementSystem or ComplianceReport, .*");
            assertThatThrownBy(() -> MAPPER.valueToTree(written)).isInstanceOf(InvalidDefinitionException.class);
        }
    }

    @Test
    void theRefusalNamesTheTypeThatUsersKnow() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(COMMITTEE))
                .hasMessageStartingWith("io.github.mipg.model.governance.Committee has no JSON form");
        assertThatThrownBy(() -> MAPPER.writeValueAsString(REPORT.findings()))
                .hasMessageStartingWith("io.github.mipg.rules.report.Finding has no JSON form");
    }

    @Test
    void smallValuesAreTheirTextAndReadBack() {
        Key key = new Key(
                EntityId.sigep("0576"),
                Vigencia.of(2025),
                RuleId.of("mipg.a"),
                MunicipalityCode.of("63272"),
                Text.of("s\u00ed", "yes"));

        String written = MAPPER.writeValueAsString(key);

        assertThat(written)
                .contains(
                        "\"entity\":\"sigep:0576\"",
                        "\"vigencia\":2025",
                        "\"rule\":\"mipg.a\"",
                        "\"municipality\":\"63272\"",
                        "\"english\":\"yes\"");
        assertThat(MAPPER.readValue(written, Key.class)).isEqualTo(key);
        assertThat(MAPPER.writeValueAsString(Status.PRIMARY)).isEqualTo("\"PRIMARY\"");
    }

    @Test
    void identifiersAreKeysOfMaps() {
        Map<EntityId, PolicyId> map = Map.of(EntityId.sigep("0576"), PolicyId.of("gobierno-digital"));

        String written = MAPPER.writeValueAsString(map);

        assertThat(written).isEqualTo("{\"sigep:0576\":\"gobierno-digital\"}");
        assertThat(MAPPER.readValue(written, new TypeReference<Map<EntityId, PolicyId>>() {}))
                .isEqualTo(map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"entity\":\"sigep:57\"}",
                "{\"entity\":\"\"}",
                "{\"entity\":{}}",
                "{\"entity\":7}",
                "{\"vigencia\":1}",
                "{\"vigencia\":\"2025\"}",
                "{\"vigencia\":2025.0}",
                "{\"vigencia\":99999999999}",
                "{\"rule\":[\"mipg.a\"]}"
            })
    void aSmallValueOfTheWrongFormIsRefused(String body) {
        assertThatThrownBy(() -> MAPPER.readValue(body, Key.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void anIdentifierThatIsRefusedSaysWhy() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"entity\":\"sigep:57\"}", Key.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("four digits of a SIGEP code")
                .hasCauseInstanceOf(InvalidModelException.class);
    }

    @Test
    void everyIdentifierIsKnown() {
        List<String> texts = new ClassFileImporter()
                .importPackages("io.github.mipg.model", "io.github.mipg.rules").stream()
                        .filter(JavaClass::isRecord)
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .filter(c -> c.getRecordComponents().length == 1
                                && c.getRecordComponents()[0].getType() == String.class)
                        .map(Class::getName)
                        .toList();

        assertThat(texts).hasSizeGreaterThan(15);
        assertThat(Identifier.all().stream().map(i -> i.type().getName())).containsAll(texts);
    }

    @Test
    void allProblemsOfADocumentAreTold() {
        String body = "{\"town\":\"x\",\"system\":{\"format\":\"mipg-system\",\"version\":1,"
                + "\"entity\":{\"id\":\"sigep:57\",\"name\":7},\"vigencia\":2025,\"vigencia\":2026,"
                + "\"committees\":null,\"colour\":1.50}}";

        MismatchedInputException refused =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(body, View.class));

        List<Problem> problems =
                requireNonNull((InvalidDocumentException) refused.getCause()).problems();
        assertThat(problems).hasSize(5);
        for (Problem problem : problems) {
            assertThat(refused.getMessage())
                    .contains(problem.pointer().orElseThrow() + " [" + problem.code() + "] expected ")
                    .contains(problem.fix().english());
        }
        assertThat(refused.getTargetType()).isEqualTo(ManagementSystem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"x\"", "[]", "{}", "true", "{\"format\":", "{\"a\":\"\\ud800\"}", "{'a':1}"})
    void noDocumentIsRefusedByOneKindOfException(String body) {
        assertThatThrownBy(() -> MAPPER.readValue(body, ManagementSystem.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aDocumentIsNoLargerThanTheLibraryReads() {
        String body = "[" + "1,".repeat(8 * 1024 * 1024) + "1]";

        assertThatThrownBy(() -> MAPPER.readValue(body, ManagementSystem.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("TOO_LARGE");
    }

    /** Somebody's own form of a committee. */
    private static final class OwnSerializer extends StdSerializer<Committee> {
        OwnSerializer() {
            super(Committee.class);
        }

        @Override
        public void serialize(Committee value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.name().orElseThrow());
        }
    }

    /** Somebody's own annotations. */
    @JsonSerialize(using = OwnSerializer.class)
    private interface Mixed {}

    /** Annotations on what is to be written. */
    private abstract static class Named {
        @JsonProperty
        abstract Optional<String> name();
    }

    @Test
    void theUsersOwnFormOfATypeIsRespected() {
        JacksonModule own = new SimpleModule("own").addSerializer(Committee.class, new OwnSerializer());
        JacksonModule ours = new MipgJacksonModule();

        assertThat(List.of(
                        JsonMapper.builder().addModule(own).addModule(ours).build(),
                        JsonMapper.builder().addModule(ours).addModule(own).build(),
                        MAPPER.rebuild().addMixIn(Committee.class, Mixed.class).build()))
                .allSatisfy(m -> assertThat(m.writeValueAsString(COMMITTEE)).isEqualTo("\"Comit\u00e9\""));
        assertThat(MAPPER.rebuild()
                        .addMixIn(Committee.class, Named.class)
                        .build()
                        .writeValueAsString(COMMITTEE))
                .isEqualTo("{\"name\":\"Comit\u00e9\"}");
    }

    @Test
    void anExceptionStaysWhatJacksonMakesOfIt() {
        InvalidModelException exception = catchThrowableOfType(InvalidModelException.class, () -> PolicyId.of("No"));

        assertThat(MAPPER.writeValueAsString(exception)).contains("PolicyId.value");
    }

    @Test
    void theServiceIsNamedForThoseWhoLookForIt() throws IOException {
        String file = "/META-INF/services/" + JacksonModule.class.getName();
        try (InputStream in = MipgJacksonModule.class.getResourceAsStream(file)) {
            assertThat(in).hasContent(MipgJacksonModule.class.getName());
        }
    }

    private static String text(byte[] document) {
        return new String(document, UTF_8);
    }

    @Test
    void baselinesTailoringsAndArchivesAreDocumentsToo() {
        MipgCatalog law = MipgCatalog.bundled();
        Evaluator evaluator = Evaluator.of(law, StandardRules.of(law));
        ComplianceReport report = evaluator.evaluate(SystemSamples.system(1), AsOf.date(2026, 1, 1));
        Baseline baseline =
                Baseline.of(report.header().entity(), report.header().vigencia(), List.of());
        Tailoring tailoring = Tailoring.builder(report.header().entity(), "1").build();
        ReportArchive archive = evaluator.archive(report);

        assertThat(MAPPER.writeValueAsBytes(baseline)).isEqualTo(MipgJson.writeBaseline(baseline));
        assertThat(MAPPER.writeValueAsBytes(tailoring)).isEqualTo(MipgJson.writeTailoring(tailoring));
        assertThat(MAPPER.writeValueAsBytes(archive)).isEqualTo(MipgJson.writeArchive(archive));
        assertThat(MAPPER.readValue(MipgJson.writeBaseline(baseline), Baseline.class))
                .isEqualTo(baseline);
    }
}
