package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.rules.ReportArchive;
import io.github.mipg.rules.scoring.ScoreArchive;
import java.io.InputStream;
import java.nio.file.Path;

/** What is kept to be made again: the archive of a report, or a scorecard. */
sealed interface KeptDocument {
    /** The archive of a report. */
    record OfReport(ReportArchive archive) implements KeptDocument {}

    /** A scorecard. */
    record OfCard(ScoreArchive archive) implements KeptDocument {}

    /** Reads either; what is neither is told of as an archive of a report. */
    static KeptDocument read(Path file) {
        return Documents.read(file, KeptDocument::read);
    }

    private static ReadResult<KeptDocument> read(InputStream in, ReadOptions options) {
        byte[] document = Documents.bytes(in, options);
        return DocumentFormat.of(document) == DocumentFormat.SCORECARD
                ? MipgJson.readScorecard(document, options).map(OfCard::new)
                : MipgJson.readArchive(document, options).map(OfReport::new);
    }
}
