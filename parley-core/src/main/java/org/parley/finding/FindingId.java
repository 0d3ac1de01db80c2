package org.parley.finding;

/** The content hash of a finding; equal in every run, never reused. */
public record FindingId(String value) implements Comparable<FindingId> {

    @Override
    public int compareTo(FindingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
