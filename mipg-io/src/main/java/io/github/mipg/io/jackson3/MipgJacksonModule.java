package io.github.mipg.io.jackson3;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.ReportArchive;
import io.github.mipg.rules.Tailoring;
import io.github.mipg.rules.report.Baseline;
import io.github.mipg.rules.report.ComplianceReport;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 3 the values of the library (módulo de Jackson 3), so that none is lost in silence.
 *
 * <p>Without it, Jackson 3 writes an empty object for most of them. With it:
 *
 * <ul>
 *   <li>a {@link ManagementSystem} and a {@link ComplianceReport} are the document that {@link MipgJson} writes, byte for
 *       byte, alone or inside other values; a generator that writes no plain JSON text (a tree, another format, escapes of
 *       its own) gets the same content. They are read by {@code MipgJson} too, within its usual limits, and what is wrong
 *       with a document is told all at once, in the message of one {@code MismatchedInputException} and in its cause, an
 *       {@link io.github.mipg.io.InvalidDocumentException};
 *   <li>an identifier is its text, also as the key of a map, and a {@link Vigencia} its year, as in those documents;
 *   <li>other records, constants and exceptions are left to Jackson;
 *   <li>every other type, such as a committee or a finding, has no form of its own: writing one fails with an {@code
 *       InvalidDefinitionException} that names the type and what to do. A serializer or annotations that you give the
 *       mapper for such a type are respected.
 * </ul>
 *
 * <p>On the class path {@code JsonMapper.builder().findAndAddModules()} finds it, and so does Spring Boot 4 without any
 * set-up. On the module path, and for a mapper that looks for no modules, add it: {@code
 * JsonMapper.builder().addModule(new MipgJacksonModule())}.
 *
 * @since 0.1.0
 */
public final class MipgJacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. All of them are alike, and a mapper takes only one. */
    public MipgJacksonModule() {
        super(MipgJacksonModule.class.getName());
        addSerializer(ManagementSystem.class, new DocumentSerializer<>(ManagementSystem.class, MipgJson::writeSystem));
        addDeserializer(
                ManagementSystem.class, new DocumentDeserializer<>(ManagementSystem.class, MipgJson::readSystem));
        addSerializer(ComplianceReport.class, new DocumentSerializer<>(ComplianceReport.class, MipgJson::writeReport));
        addDeserializer(
                ComplianceReport.class, new DocumentDeserializer<>(ComplianceReport.class, MipgJson::readReport));
        addSerializer(Baseline.class, new DocumentSerializer<>(Baseline.class, MipgJson::writeBaseline));
        addDeserializer(Baseline.class, new DocumentDeserializer<>(Baseline.class, MipgJson::readBaseline));
        addSerializer(Tailoring.class, new DocumentSerializer<>(Tailoring.class, MipgJson::writeTailoring));
        addDeserializer(Tailoring.class, new DocumentDeserializer<>(Tailoring.class, MipgJson::readTailoring));
        addSerializer(ReportArchive.class, new DocumentSerializer<>(ReportArchive.class, MipgJson::writeArchive));
        addDeserializer(ReportArchive.class, new DocumentDeserializer<>(ReportArchive.class, MipgJson::readArchive));
        addSerializer(Vigencia.class, new YearSerializer());
        addDeserializer(Vigencia.class, new YearDeserializer());
        for (Identifier<?> identifier : Identifier.all()) {
            identifier.addTo(this);
        }
        setSerializerModifier(new Refusal());
    }
}
