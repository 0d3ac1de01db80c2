package org.parley.finding.event;

import org.parley.lexicon.RuleFile;

/** What the event finder knows of a language, loaded and checked once. Immutable. */
record EventLexicon(WordClasses classes, Frames frames, Governors governors, Modes modes) {

    private static final EventLexicon ENGLISH = load("lang/en/");

    static EventLexicon english() {
        return ENGLISH;
    }

    private static EventLexicon load(String folder) {
        WordClasses classes = new WordClasses(read(folder + "classes.txt", 2));
        Frames frames = new Frames(read(folder + "frames.txt", 6), read(folder + "patterns.txt", 3), classes);
        return new EventLexicon(
                classes,
                frames,
                new Governors(read(folder + "governors.txt", 5)),
                new Modes(read(folder + "modes.txt", 3), classes));
    }

    private static RuleFile read(String resource, int fields) {
        return RuleFile.read(EventFinder.class, resource, fields);
    }
}
