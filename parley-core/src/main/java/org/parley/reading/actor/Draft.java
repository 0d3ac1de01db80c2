package org.parley.reading.actor;

import org.jspecify.annotations.Nullable;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** A mention in the making: which words, and so far whom they mean. */
final class Draft {

    private final int first;
    private final int end;
    private final int head;
    private final Mention.Form form;
    private MentionType type;
    private @Nullable Member member;
    private String rule = "open: nothing in the article says who";

    Draft(int first, int end, int head, MentionType type, Mention.Form form) {
        this.first = first;
        this.end = end;
        this.head = head;
        this.type = type;
        this.form = form;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    int head() {
        return head;
    }

    int length() {
        return end - first;
    }

    Mention.Form form() {
        return form;
    }

    MentionType type() {
        return type;
    }

    void retype(MentionType other) {
        type = other;
    }

    @Nullable
    Member member() {
        return member;
    }

    boolean isOpen() {
        return member == null;
    }

    String rule() {
        return rule;
    }

    void join(Member whom, String why) {
        member = whom;
        rule = why;
        type = form == Mention.Form.PRONOUN ? whom.type() : type;
    }

    void leaveOpen(String why) {
        rule = why;
    }
}
