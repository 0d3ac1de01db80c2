package org.parley.reading.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.article.Coverage;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.Token;

/** Cuts addresses of mail, pages, hosts and files, and handles, out of names: they name nobody, and no name runs into one. */
final class WithoutAddresses {

    private final WebWords webWords;
    private final List<Token> tokens;
    private final Coverage sources;

    WithoutAddresses(WebWords webWords, LanguageMarks marks) {
        this.webWords = webWords;
        this.tokens = marks.tokens();
        this.sources = new Coverage(marks.attributions().stream().flatMap(one -> one.source().stream()));
    }

    List<Name> mend(List<Name> names) {
        Set<String> acting = acting(names);
        List<Name> mended = new ArrayList<>(names.size());
        for (Name name : names) {
            int at = Marks.isName(name) ? firstAddress(name, acting) : -1;
            if (Marks.isName(name) && isHandle(name.firstToken())) {
                continue;
            }
            if (at < 0) {
                mended.add(name);
            } else if (at > name.firstToken()) {
                mended.add(Marks.part(tokens, name, name.firstToken(), at));
            }
        }
        return mended;
    }

    /** "@harrow": under what somebody writes, behind its sign. */
    private boolean isHandle(int token) {
        return token > 0
                && tokens.get(token - 1).text().equals("@")
                && tokens.get(token - 1).span().end()
                        == tokens.get(token).span().start();
    }

    private int firstAddress(Name name, Set<String> acting) {
        for (int i = name.firstToken(); i < name.endToken(); i++) {
            String word = tokens.get(i).text();
            if (webWords.isAddress(word) || (webWords.isHost(word) && !acting.contains(word))) {
                return i;
            }
        }
        return -1;
    }

    /** The hosts that act somewhere in the article: who keeps the pages is meant, there and elsewhere. */
    private Set<String> acting(List<Name> names) {
        Set<String> acting = new HashSet<>();
        for (Name name : names) {
            for (int i = name.firstToken(); i < name.endToken() && Marks.isActor(name); i++) {
                if (webWords.isHost(tokens.get(i).text()) && acts(i)) {
                    acting.add(tokens.get(i).text());
                }
            }
        }
        return acting;
    }

    /** "tarn.org reported", "according to tarn.org". */
    private boolean acts(int token) {
        Token word = tokens.get(token);
        return word.is("nsubj") || word.is("nmod:poss") || sources.touches(word.span());
    }
}
