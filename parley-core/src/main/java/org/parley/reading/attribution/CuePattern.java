package org.parley.reading.attribution;

/**
 * Where the content of a cue stands in the tree.
 *
 * @param shape the construction
 * @param word the preposition or "as" that introduces the content or its second part; empty if the shape has none
 */
record CuePattern(Shape shape, String word) {

    /** The constructions of cues.txt. */
    enum Shape {
        /** A finite clause or a quotation. */
        CLAUSE,
        /** A quotation only. */
        QUOTE,
        /** The object. */
        OBJECT,
        /** The object and what follows the word. */
        OBJECT_WITH,
        /** The object and what it is called. */
        OBJECT_BE,
        /** An infinitive. */
        TO,
        /** A gerund. */
        ING,
        /** What follows the word. */
        PREPOSITION,
        /** What follows the word, with an infinitive. */
        PREPOSITION_TO,
        /** What completes a noun. */
        NOUN,
        /** The cue names the source of its clause. */
        SOURCE
    }

    static CuePattern parse(String code, String cue) {
        String last = cue.substring(cue.lastIndexOf(' ') + 1);
        return switch (code) {
            case "clause" -> new CuePattern(Shape.CLAUSE, "");
            case "quote" -> new CuePattern(Shape.QUOTE, "");
            case "obj" -> new CuePattern(Shape.OBJECT, "");
            case "obj+be" -> new CuePattern(Shape.OBJECT_BE, "");
            case "to" -> new CuePattern(Shape.TO, "");
            case "ing" -> new CuePattern(Shape.ING, "");
            case "noun" -> new CuePattern(Shape.NOUN, "");
            case "source" -> new CuePattern(Shape.SOURCE, "");
            case "rest" -> new CuePattern(Shape.PREPOSITION, last);
            case "rest+to" -> new CuePattern(Shape.PREPOSITION_TO, last);
            default ->
                code.startsWith("obj+")
                        ? new CuePattern(Shape.OBJECT_WITH, code.substring("obj+".length()))
                        : new CuePattern(Shape.PREPOSITION, code);
        };
    }
}
