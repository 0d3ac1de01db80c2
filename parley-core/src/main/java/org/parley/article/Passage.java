package org.parley.article;

/**
 * Words of one article, cited: where they stand, and what they say, character for character.
 *
 * @param article whose words
 * @param span where they stand in the article's text
 * @param exact the words
 */
public record Passage(ArticleId article, Span span, String exact) implements Comparable<Passage> {

    public Passage {
        if (exact.length() != span.length() || exact.isEmpty()) {
            throw new IllegalArgumentException("a passage's words fill its span: " + span + " \"" + exact + "\"");
        }
    }

    @Override
    public int compareTo(Passage other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }
}
