package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.intake.format.Draft;

class LanguageCheckTest {

    private static final LanguageCheck CHECK = new LanguageCheck();
    private static final String ENGLISH =
            "The delegations of the two valleys met at the bridge on Monday, and they said that the talks would go on.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die beiden Delegationen trafen sich am Montag an der Brücke, und der Gesandte sagte, dass die Gespräche nicht abgebrochen worden sind.",
                "fr | Les deux délégations se sont rencontrées lundi près du pont, et le médiateur a dit que les pourparlers n’étaient pas rompus.",
                "es | Las dos delegaciones se reunieron el lunes junto al puente y el mediador dijo que las conversaciones no se habían interrumpido.",
                "it | Le due delegazioni si sono incontrate lunedì presso il ponte e il mediatore ha detto che i colloqui non sono stati interrotti.",
                "pt | As duas delegações reuniram-se na segunda-feira junto da ponte, e o mediador disse que as conversações não foram interrompidas.",
                "nl | De twee delegaties kwamen maandag bij de brug bijeen, en de bemiddelaar zei dat het overleg niet was afgebroken.",
                "pl | Obie delegacje spotkały się w poniedziałek przy moście, a mediator powiedział, że rozmowy nie zostały przerwane.",
                "tr | İki heyet pazartesi günü köprüde bir araya geldi ve arabulucu görüşmelerin kesilmediğini söyledi.",
                "ru | Две делегации встретились в понедельник у моста, и посредник сказал, что переговоры не прерваны.",
                "uk | Дві делегації зустрілися в понеділок біля мосту, і посередник сказав, що перемовини не перервано.",
                "ar | اجتمع الوفدان يوم الاثنين قرب الجسر وقال الوسيط إن المحادثات لم تنقطع.",
                "zh | 两个代表团星期一在桥边会面，调解人说谈判没有中断，双方将于星期五再次会面。"
            })
    void tellsTheLanguageOfAParagraph(String language, String text) {
        assertThat(CHECK.language(text)).isEqualTo(language);
        assertThat(CHECK.language(text + "\n\n" + text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nagkita ang dalawang delegasyon sa tulay noong Lunes, at sinabi ng tagapamagitan na may pag-asa pa ang mga usapan.",
                "Wajumbe wa pande mbili walikutana Jumatatu karibu na daraja, na mpatanishi alisema mazungumzo hayajavunjika kabisa.",
                "Hai phái đoàn gặp nhau hôm thứ Hai bên cầu, và người hòa giải nói rằng các cuộc đàm phán vẫn tiếp tục.",
                "Abi delegacijos susitiko pirmadienį prie tilto, o tarpininkas pareiškė, kad derybos tęsiamos ir nenutrūko."
            })
    void languagesWhoseWordsWeDoNotKnowAreNotEnglish(String text) {
        assertThat(CHECK.language(text)).isNotEqualTo("en");
    }

    @Test
    void aReportFullOfNamesIsEnglishWithoutAskingTheDetector() {
        assertThat(CHECK.language(
                        "KLOW, June 24 (Wire) — Presumptive Liberal presidential nominee Ann Berg unveiled her first"
                                + " Syldavian-language campaign ad, featuring fishermen telling family stories. Berg, Governor Ivo Kral,"
                                + " Senator Piet Lund trail Mayor Una Holm."))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gespräche an der Brücke nicht abgebrochen",
                "Les pourparlers ont repris dans la capitale",
                "El mediador llega a la capital con un plan",
                "Rozmowy nie zostały przerwane i są trudne"
            })
    void doesNotTakeAShortTextInAnotherLanguageForEnglish(String text) {
        assertThat(CHECK.language(text)).isNotEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks resume in Klow",
                "Envoy lands in Bogotá",
                "Update",
                "Muskar Ottokar, 71, dead",
                "De la Cruz meets El Amin in La Paz",
                "The delegations met at the bridge and they said that the talks would go on."
            })
    void takesShortTextsInLatinLettersForEnglish(String text) {
        assertThat(CHECK.language(text)).isEqualTo("en");
    }

    @Test
    void leavesTheParagraphsOfAnArticleThatAreInAnotherLanguage() {
        String german =
                "Die beiden Delegationen trafen sich am Montag an der Brücke, und der Gesandte sagte, dass die Gespräche nicht abgebrochen sind.";
        String russian =
                "Две делегации встретились в понедельник у моста, посредник сказал, что переговоры не прерваны.";
        String text = ENGLISH + german + "\n\n" + ENGLISH + russian + "\n\n" + ENGLISH;
        Collected collected = new Collected();
        new ArticleMaker()
                .make(Draft.ofText("a.txt", "a.txt", text), Options.usual())
                .accept(collected);
        Article article = collected.only();

        assertThat(article.language()).isEqualTo("en");
        assertThat(article.marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.BOILERPLATE)
                .extracting(mark -> mark.span().in(text), Mark::reason)
                .containsExactly(
                        tuple(german, "not in English: German"),
                        tuple(russian, "not in English: letters of another script"));
    }

    @Test
    void marksNoEnglishParagraph() {
        String text = ENGLISH
                + "“Qué será, será,” sang De la Cruz, the envoy of El Dorado, as the lorries of Doctors Without Borders left "
                + "La Paz for San Juan del Sur.\n\nOne son, no sons: the census of Hergé’s village is as short as that.";
        Collected collected = new Collected();
        new ArticleMaker()
                .make(Draft.ofText("a.txt", "a.txt", text), Options.usual())
                .accept(collected);
        assertThat(collected.only().marks()).isEqualTo(List.of());
    }

    @Test
    void anEnglishSummaryMakesNoEnglishArticle() {
        String german =
                "Die beiden Delegationen trafen sich am Montag an der Brücke, und der Gesandte sagte, dass die Gespräche nicht abgebrochen worden sind. ";
        assertThat(CHECK.language(ENGLISH + german.repeat(12))).isEqualTo("de");
    }
}
