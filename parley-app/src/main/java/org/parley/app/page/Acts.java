package org.parley.app.page;

/** Acts of speech as a reader says them. */
final class Acts {

    private Acts() {}

    /** The third person: "deny" is "denies"; "assert" is plain "says". */
    static String words(String act) {
        if (act.isEmpty() || act.equals("assert")) {
            return act.isEmpty() ? "" : "says";
        }
        int last = act.length() - 1;
        boolean consonantAndY = last > 0 && act.charAt(last) == 'y' && "aeiou".indexOf(act.charAt(last - 1)) < 0;
        return consonantAndY ? act.substring(0, last) + "ies" : act + "s";
    }
}
