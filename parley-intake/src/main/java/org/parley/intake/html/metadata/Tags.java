package org.parley.intake.html.metadata;

import java.util.Set;

/** What elements do to the words of a page, by their tags. */
final class Tags {

    /** Nobody sees their words. */
    static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "svg", "head", "select", "textarea", "iframe", "object");

    /** A line begins and ends with them. */
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "video",
            "button");

    private Tags() {}
}
