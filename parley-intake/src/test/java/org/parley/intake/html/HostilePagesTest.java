package org.parley.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to hang or to overflow a reader. Time limits allow for a busy machine. */
class HostilePagesTest {

    private static final String TEXT =
            "<p>The two sides met at the harbour on Monday, and they talked until the evening, a clerk said.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href='x'>",
                "<ul><li>",
                "<table><tr><td>",
                "<blockquote>",
                "<br>",
                "<p>a",
                "&amp;",
                "<",
                "<!--",
                "<font><b>",
                "<div class='share'>",
                "Read more: ",
                "<h2>x</h2>",
                "<figure><figcaption>c",
                "</p>",
                "cookies ",
                "<svg><g>"
            })
    void readsAHundredThousandRepetitions(String piece) {
        String html = "<html><body>" + TEXT + piece.repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new HtmlReader().read(html, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "word ", "<i>w</i> ", "Tel. +1 ", "(", "https://"})
    void readsALineOfMillions(String piece) {
        String html =
                "<html><body><article>" + TEXT + "<p>" + piece.repeat(12_000_000 / piece.length()) + "</p>" + TEXT;
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(new HtmlReader().read(html, "").blocks()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<span>", "<section class='content'>"})
    void reachesTheTextBelowTwoHundredThousandElements(String element) {
        String html = "<html><body>" + element.repeat(200_000) + TEXT;
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(new HtmlReader().read(html, "").text()).contains("a clerk said."));
    }
}
