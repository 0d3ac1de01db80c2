package org.parley.article;

/** The content hash of one article: its name, outlet and text. */
public record ArticleId(String value) implements Comparable<ArticleId> {

    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an article id is not blank");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
