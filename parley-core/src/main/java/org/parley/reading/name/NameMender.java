package org.parley.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.place.Gazetteer;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.place.HeldPlaces;

/** Mends what the language model marks as names, where rules of the language know better which words a name has and whether they are one. Pure, and safe for many threads. */
public final class NameMender {

    private final WebWords webWords = new WebWords();
    private final LegalForms legalForms = new LegalForms();
    private final KindWords kindWords = new KindWords();
    private final NotPersons notPersons = new NotPersons();
    private final Set<String> notInitials = Marks.listed("not-initials.txt");
    private final HeldPlaces heldPlaces;

    public NameMender(Gazetteer gazetteer) {
        this.heldPlaces = new HeldPlaces(gazetteer);
    }

    /** The marks with their names mended; everything else is left as it is. */
    public LanguageMarks mend(LanguageMarks marks) {
        if (marks.names().isEmpty()) {
            return marks;
        }
        List<Name> names = marks.names();
        List<UnaryOperator<List<Name>>> rules = List.of(
                new WithoutAddresses(webWords, marks)::mend,
                new PersonWords(notInitials, marks.tokens())::mend,
                found -> ExplainedLetters.mend(marks.tokens(), found),
                found -> withLegalForms(marks, found),
                found -> withHolders(marks, found),
                found -> kindWords.mend(marks.tokens(), found),
                found -> notPersons.mend(marks.tokens(), found));
        for (UnaryOperator<List<Name>> rule : rules) {
            names = rule.apply(names);
        }
        return marks.withNames(names);
    }

    /** A name that a legal form goes with is a body's, whatever the model takes it for; the form alone is none. */
    private List<Name> withLegalForms(LanguageMarks marks, List<Name> names) {
        List<Name> mended = new ArrayList<>(names.size());
        int reached = 0;
        for (Name name : names) {
            if (name.firstToken() < reached) {
                continue;
            }
            int end = Marks.isActor(name) && name.endToken() > name.firstToken()
                    ? legalForms.endWithForms(marks.tokens(), name.endToken())
                    : name.endToken();
            mended.add(end > name.endToken() ? Marks.body(marks.tokens(), name.firstToken(), end) : name);
            reached = end;
        }
        return mended;
    }

    /** "Paris Texas", "Camp Tarn in Syldavia": two names. */
    private List<Name> withHolders(LanguageMarks marks, List<Name> names) {
        List<Name> mended = new ArrayList<>(names.size());
        for (Name name : names) {
            HeldPlaces.Split split =
                    Marks.isPlace(name) ? heldPlaces.split(Marks.words(marks.tokens(), name)) : HeldPlaces.NONE;
            if (split.holder() < 0) {
                mended.add(name);
            } else {
                int first = name.firstToken();
                mended.add(Marks.part(marks.tokens(), name, first, first + split.end()));
                mended.add(Marks.part(marks.tokens(), name, first + split.holder(), name.endToken()));
            }
        }
        return mended;
    }
}
