package org.parley;

/**
 * A bug of ours: one finder failed on one article. Reported once, never silent, and fatal in tests.
 *
 * @param finder name of the finder
 * @param article name of the article
 * @param cause what was thrown
 */
public record FinderFailure(String finder, String article, RuntimeException cause) {

    /** Told of every failure, from any thread. */
    @FunctionalInterface
    public interface Listener {

        void failed(FinderFailure failure);

        /** Throws the failure on: for tests. */
        static Listener fatal() {
            return failure -> {
                throw new IllegalStateException(
                        "finder " + failure.finder() + " failed on " + failure.article(), failure.cause());
            };
        }
    }
}
