package io.github.mipg.io.json;

import io.github.mipg.rules.report.SubjectId;
import org.jspecify.annotations.Nullable;

/** Identifiers of rows that a finding is about. */
final class SubjectCodec {
    private SubjectCodec() {}

    static @Nullable SubjectId read(JsonReader in) {
        Slot<SubjectId> subject = new Slot<>();
        in.value(Form.SUBJECT, SubjectId::parse, subject::set);
        return subject.find();
    }
}
