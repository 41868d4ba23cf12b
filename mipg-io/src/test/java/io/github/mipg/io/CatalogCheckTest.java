package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.catalog.MipgCatalog;
import org.junit.jupiter.api.Test;

class CatalogCheckTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();

    @Test
    void namesThatTheCatalogueLacksAreUnresolvedOnlyIfAsked() {
        String body = LAW.bodies().get(0).id().value();
        String document =
                "{\"format\":\"mipg-system\",\"version\":1,\"entity\":{\"id\":\"a:1\",\"name\":\"X\",\"nature\":\"xyzzy\"},"
                        + "\"vigencia\":2025,\"edition\":\"D742-2012\",\"committees\":{\"items\":[{\"id\":\"c\",\"kind\":\""
                        + body + "x\"},"
                        + "{\"id\":\"d\",\"kind\":\"" + body + "\"}]},"
                        + "\"plans\":{\"items\":[{\"id\":\"p\",\"kind\":\"xyzzy\",\"vigencia\":2025,\"approval\":{\"date\":\"2025-01-01\","
                        + "\"body\":\"xyzzy\"}}]},\"reports\":{\"items\":[{\"id\":\"r\",\"kind\":\"xyzzy\",\"cutOff\":\"2025-01-01\"}]}}";
        assertThat(MipgJson.readSystem(document.getBytes(UTF_8)).problems()).isEmpty();
        ReadResult<?> checked = MipgJson.readSystem(
                document.getBytes(UTF_8), ReadOptions.defaults().checkedAgainst(LAW));
        assertThat(checked.problems()).allMatch(p -> p.code() == ProblemCode.UNRESOLVED);
        assertThat(checked.problems())
                .extracting(p -> p.pointer().orElseThrow())
                .containsExactly(
                        "/entity/nature",
                        "/edition",
                        "/committees/items/0/kind",
                        "/plans/items/0/kind",
                        "/plans/items/0/approval/body",
                        "/reports/items/0/kind");
        assertThat(checked.problems().get(2).fix().english()).isEqualTo("Did you mean '" + body + "'?");
    }
}
