package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.entry;
import static io.github.mipg.model.internal.shape.Scalars.own;
import static io.github.mipg.model.internal.shape.Scalars.reference;

import io.github.mipg.model.Document;
import io.github.mipg.model.DocumentId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.shape.Scalar.Table;

/** What documents consist of. */
public final class DocumentShapes {
    public static final Shape<Document, Document.Builder> DOCUMENT = Shape.of(
                    "document", Document.class, Document::builder, Document.Builder::build)
            .id("id", own(DocumentId.class, DocumentId::of), Document::id, Document.Builder::id)
            .part("evidence", CommonShapes.EVIDENCE, Document::evidence, Document.Builder::evidence)
            .maybe("unit", reference(UnitId.class, UnitId::of), Document::unit, Document.Builder::unit)
            .maybe("process", reference(ProcessId.class, ProcessId::of), Document::process, Document.Builder::process)
            .many("policies", entry(Table.POLICIES, PolicyId::of), Document::policies, Document.Builder::policies)
            .made();

    private DocumentShapes() {}
}
