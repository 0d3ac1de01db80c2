package org.parley.finding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.lexicon.RuleFile;

class RuleDataTest {

    @Test
    void everyCarrierStandsInItsExample() {
        assertThat(RuleFile.read(Carriers.class, "lang/en/carriers.txt", 2).rows().stream()
                        .filter(row -> !row.example().contains(row.field(0)))
                        .map(RuleFile.Row::content))
                .isEmpty();
    }

    @Test
    void everyPhraseForUnverifiedStandsInItsExample() {
        assertThat(RuleFile.read(Unverified.class, "lang/en/unverified.txt", 1).rows().stream()
                        .filter(row -> !row.example().contains(row.field(0)))
                        .map(RuleFile.Row::content))
                .isEmpty();
    }

    @Test
    void theActRulesLoadAndHaveWordsWhereTheirConditionNeedsThem() {
        assertThat(ActRules.english()).isNotNull();
        assertThat(RuleFile.read(ActRules.class, "lang/en/acts.txt", 4).rows().stream()
                        .filter(row ->
                                row.field(1).equals("words") || row.field(1).equals("named"))
                        .filter(row -> row.list(2).isEmpty()))
                .isEmpty();
    }

    @Test
    void aDescriptorIsInLowerCaseWithoutTheArticle() {
        assertThat(Descriptors.of("The  City\nofficials,")).isEqualTo("city officials");
        assertThat(Descriptors.of("A city official who left")).isEqualTo("a city official");
        assertThat(Descriptors.name("Samir Haddad, mayor of the port,")).isEqualTo("Samir Haddad");
    }
}
