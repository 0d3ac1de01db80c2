package org.parley.intake.format;

/**
 * How much of anything is read before it is named as too large.
 *
 * @param articleBytes an article larger than this is not read
 * @param lineChars a line of JSON, a row of a table or an item of a feed longer than this is not read
 * @param freelyUnpacked bytes that packed data may unpack to whatever its own size
 * @param ratio beyond that, packed data unpacks to at most so many times its own size
 * @param depth archives within archives
 */
public record Limits(int articleBytes, int lineChars, long freelyUnpacked, int ratio, int depth) {

    public Limits {
        if (articleBytes < 1 || lineChars < 1 || freelyUnpacked < 1 || ratio < 1 || depth < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** Text packs to a tenth, lists of equal lines to a hundredth; only bombs go beyond. */
    public static Limits of(int articleBytes, int lineChars) {
        return new Limits(articleBytes, lineChars, 64L << 20, 250, 5);
    }

    /** A page carries scripts, pictures and menus beside its article. */
    int pageBytes() {
        return (int) Math.min(Integer.MAX_VALUE - 8L, 4L * articleBytes);
    }

    static String megabytes(long bytes) {
        return bytes < 1 << 20 ? bytes + " bytes" : String.format(java.util.Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }
}
