package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.testkit.Entities;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Entities by themselves are written and read as those of systems are. */
class EntityJsonProperties {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MipgJson.entitySchema(), InputFormat.JSON);

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll long seed) {
        PublicEntity entity = Entities.some(new SplittableRandom(seed));

        byte[] document = MipgJson.writeEntity(entity);

        assertThat(SCHEMA.validate(new String(document, UTF_8), InputFormat.JSON))
                .isEmpty();
        assertThat(MipgJson.readEntity(document).orThrow()).isEqualTo(entity);
    }

    @Example
    void edgeCasesReadBackEqual() {
        for (PublicEntity entity : Entities.edgeCases()) {
            assertThat(MipgJson.readEntity(MipgJson.writeEntity(entity)).orThrow())
                    .isEqualTo(entity);
        }
    }

    @Example
    void aSystemIsNoEntity() {
        byte[] document = "{\"format\": \"mipg-system\", \"version\": 1, \"entity\": {}}".getBytes(UTF_8);

        assertThat(MipgJson.readEntity(document).problems())
                .extracting(p -> p.pointer().orElse(""))
                .contains("/format");
        assertThat(SCHEMA.validate(new String(document, UTF_8), InputFormat.JSON))
                .isNotEmpty();
    }
}
