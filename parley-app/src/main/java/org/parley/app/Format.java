package org.parley.app;

/** How a command writes what it found: for people or for programs. */
enum Format {
    text,
    jsonl
}
