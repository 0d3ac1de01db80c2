package org.parley.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words a name has, and whether it is one, where rules know better than the model. */
class NameMenderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '\0',
            value = {
                // No name runs into an address, and none is one.
                "[PER Lena B. Fisk lena.fisk@harrow.org ] wrote > [PER Lena B. Fisk ] lena.fisk@harrow.org wrote",
                "write to [PER lena.fisk@harrow.org ] > write to lena.fisk@harrow.org",
                "see [ORG www.harrow.org ] > see www.harrow.org",
                "read [PER Fisk_minutes.pdf ] > read Fisk_minutes.pdf",
                "look at [ORG Harrow.com ] > look at Harrow.com",
                "follow [PER LenaFisk ] > follow [PER LenaFisk ]",
                "follow @ [PER ~LenaFisk ] > follow @ LenaFisk",
                // Who keeps the pages reports.
                "[ORG Harrow.com/PROPN/nsubj ] reported it > [ORG Harrow.com ] reported it",
                "[ORG Harrow.com/PROPN/nmod:poss ] 's editor > [ORG Harrow.com ] 's editor",
                "[ORG Harrow.com/PROPN/nsubj ] said . | visit [ORG Harrow.com ] > [ORG Harrow.com ] said . visit [ORG Harrow.com ]",
                // A place and what holds it.
                "in [LOC Zenda Ruritania ] > in [LOC Zenda ] [LOC Ruritania ]",
                "in [LOC zenda hentzau ] > in [LOC zenda ] [LOC hentzau ]",
                "in [LOC Zenda Hz ] > in [LOC Zenda ] [LOC Hz ]",
                "in [LOC Castle Tarn in Ruritania ] > in [LOC Castle Tarn ] in [LOC Ruritania ]",
                "in [LOC New Hentzau ] > in [LOC New Hentzau ]",
                "in [LOC North Ruritania ] > in [LOC North Ruritania ]",
                "in [LOC Zenda ruritania ] > in [LOC Zenda ruritania ]",
                "in [LOC Zenda Syldavia ] > in [LOC Zenda Syldavia ]",
                "in [LOC Tarn Ruritania ] > in [LOC Tarn Ruritania ]",
                "[ORG Zenda Ruritania ] won > [ORG Zenda Ruritania ] won",
                // The legal form belongs to the name.
                "[ORG Harrow ] , Inc. said > [ORG Harrow , Inc. ] said",
                "[ORG Harrow Tools ] Co. , Ltd. said > [ORG Harrow Tools Co. , Ltd. ] said",
                "[ORG Harrow ] , [LOC Inc. ] said > [ORG Harrow , Inc. ] said",
                "[PER Lena Fisk ] LLC said > [ORG Lena Fisk LLC ] said",
                "[ORG Harrow ] , limited by law > [ORG Harrow ] , limited by law",
                "[ORG Harrow ] | Inc. is a magazine > [ORG Harrow ] Inc. is a magazine",
                // The surname first, between quotation marks.
                "\" [PER Fisk ] , [PER Lena B. ] \" wrote > \" [PER Fisk , Lena B. ] \" wrote",
                "[PER Fisk ] , [PER Lena ] and others > [PER Fisk ] , [PER Lena ] and others",
                "\" [PER Fisk ] , [PER Lena ] , \" she said > \" [PER Fisk ] , [PER Lena ] , \" she said",
                // Initials, and no pronoun.
                "J. R.E. [PER Fisk ] said > [PER J. R.E. Fisk ] said",
                "the U.S. [PER Fisk ] knew > the U.S. [PER Fisk ] knew",
                "P.S. [PER Lena ] , call > P.S. [PER Lena ] , call",
                "plan B. | [PER Fisk ] agreed > plan B. [PER Fisk ] agreed",
                "[PER Lena I/PRON ] for one was glad > [PER Lena ] I for one was glad",
                "[PER Rudolf I/NUM ] of Ruritania > [PER Rudolf I ] of Ruritania",
                // Storms, also where their name stands alone, unless somebody is called so.
                "Hurricane [PER Lena ] came . | [PER Lena ] raged > [EVENT Hurricane Lena ] came . [EVENT Lena ] raged",
                "Storm [LOC Lena ] hit [PER Lena Fisk ] . | [PER Lena ] fled > [EVENT Storm Lena ] hit [PER Lena Fisk ] . [PER Lena ] fled",
                "[PER Lena ] raged > [PER Lena ] raged",
                // Peoples and languages.
                "[PER Yazidi ] women fled > [NORP Yazidi ] women fled",
                "[PER Shi’ite ] clerics met > [NORP Shi’ite ] clerics met",
                "Hamra ( [ORG Arabic ] : red ) > Hamra ( [MISC Arabic ] : red )",
                "[PER Omar Kurd ] fled . | [PER Kurd ] returned > [PER Omar Kurd ] fled . [PER Kurd ] returned",
                // Words for the kind.
                "up [PER Mount Tarn ] > up [LOC Mount Tarn ]",
                "the [PER Tarn ] mountains > the [LOC Tarn ] mountains",
                "the [PER Tarn ] mountaineers > the [PER Tarn ] mountaineers",
                "the [LOC Tarn War ] > the [EVENT Tarn War ]",
                "[ORG Tarn River ] said > [ORG Tarn River ] said",
                // Letters that the article explains.
                "the Harrow [ORG Union of Dockers ] ( [PER HUD ] ) met . | [PER HUD ] left > the [ORG Harrow Union of Dockers ] ( [ORG HUD ] ) met . [ORG HUD ] left",
                "Greater [LOC Tarn Housing Trust ] ( [ORG GTHT ] ) > [ORG Greater Tarn Housing Trust ] ( [ORG GTHT ] )",
                "Greater [LOC Tarn Hills Range ] ( GTHR ) > [LOC Greater Tarn Hills Range ] ( GTHR )",
                "[PER Lena Bea Fisk ] ( [PER LBF ] ) > [PER Lena Bea Fisk ] ( [PER LBF ] )",
                "a Low Cost Deal ( LCD ) > a Low Cost Deal ( LCD )",
                "the [ORG Union of Dockers ] ( HUD ) > the [ORG Union of Dockers ] ( HUD )"
            })
    void namesAreMended(String marked, String mended) {
        assertThat(Marked.mended(marked)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[PER Fisk ] , ",
                "\" [PER Fisk ] , [PER Lena ] \" ",
                "J. ",
                "[ORG Harrow ] , Inc. , Inc. ",
                "Harrow [ORG Union ] of ( HUD ) ",
                "a ( AAAAAAAAAA ) ",
                "Storm [PER Lena ] ",
                "[LOC Zenda Ruritania Zenda Ruritania Zenda Ruritania ] ",
                "[ORG a.com ] "
            })
    void timeIsLinear(String part) {
        String text = part.repeat(20_000) + "[PER Fisk ]";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(new Marked(text).mend()).isNotEmpty());
    }
}
