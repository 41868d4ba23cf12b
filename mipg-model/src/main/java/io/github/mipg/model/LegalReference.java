package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.util.Objects;

/**
 * Points at a provision of a norm (referencia normativa), such as paragraph 2 of article 2.2.22.3.8 of Decreto 1083 de
 * 2015.
 *
 * <p>It is a pointer, not a text: the catalogue knows the norm's title, how sure the provision is and what changed it.
 *
 * @param norm the norm
 * @param article number of the article as printed, such as {@code 2.2.22.3.8} or {@code 74}; empty for the whole norm
 * @param detail the part of the article in Spanish legal shorthand, such as {@code par. 2}, {@code num. 1} or {@code
 *     lit. a}; empty for the whole article
 * @since 0.1.0
 */
public record LegalReference(NormId norm, String article, String detail) implements Comparable<LegalReference> {
    /**
     * Checks the parts.
     *
     * @param norm the norm
     * @param article number of the article as printed
     * @param detail the part of the article in Spanish legal shorthand
     */
    public LegalReference {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(detail, "detail");
        if (!article.isEmpty()) {
            Checks.line("LegalReference.article", article);
        }
        if (!detail.isEmpty()) {
            Checks.line("LegalReference.detail", detail);
        }
        if (article.isEmpty() && !detail.isEmpty()) {
            throw InvalidModelException.of(
                    "LegalReference.detail",
                    detail,
                    "be empty where no article is named",
                    norm.toString(),
                    "Name the article that the part belongs to.");
        }
    }

    /**
     * Points at a whole article.
     *
     * @param norm slug of the norm, such as {@code decreto-1083-2015}
     * @param article number of the article as printed
     * @return the reference
     * @throws InvalidModelException if a part is badly formed
     */
    public static LegalReference of(String norm, String article) {
        Objects.requireNonNull(article, "article");
        return new LegalReference(NormId.of(norm), article, "");
    }

    /**
     * Points at a part of an article.
     *
     * @param norm slug of the norm, such as {@code decreto-1083-2015}
     * @param article number of the article as printed
     * @param detail the part, such as {@code par. 2}
     * @return the reference
     * @throws InvalidModelException if a part is badly formed
     */
    public static LegalReference of(String norm, String article, String detail) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(detail, "detail");
        return new LegalReference(NormId.of(norm), article, detail);
    }

    @Override
    public int compareTo(LegalReference other) {
        int byNorm = norm.compareTo(other.norm);
        if (byNorm != 0) {
            return byNorm;
        }
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : detail.compareTo(other.detail);
    }

    /** Returns norm, article and part, such as {@code decreto-1083-2015 art. 2.2.22.3.8 par. 2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(norm.toString());
        if (!article.isEmpty()) {
            text.append(" art. ").append(article);
        }
        if (!detail.isEmpty()) {
            text.append(' ').append(detail);
        }
        return text.toString();
    }
}
