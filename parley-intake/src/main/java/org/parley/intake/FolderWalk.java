package org.parley.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.intake.format.UnreadableArticle;

/** Walks a folder in sorted order. Hidden files are passed over, links that leave the folder are named and not followed. */
final class FolderWalk {

    private final Path root;
    private final Consumer<UnreadableArticle> unreadable;
    private final Visitor visitor;
    private boolean foundSomething;

    /** Takes each plain file found. */
    interface Visitor {
        void file(Path file, String name, String where);
    }

    FolderWalk(Path root, Consumer<UnreadableArticle> unreadable, Visitor visitor) {
        this.root = root;
        this.unreadable = unreadable;
        this.visitor = visitor;
    }

    void walk() {
        folder(root);
        if (!foundSomething) {
            unreadable(root, UnreadableArticle.Kind.EMPTY, "no files in this folder");
        }
    }

    /** The bytes of the file, or of all files in the folder; 0 for what cannot be read, which the walk will name. */
    static long bytesIn(String input) {
        try (Stream<Path> files = Files.walk(Path.of(input))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(FolderWalk::size)
                    .sum();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private void folder(Path folder) {
        for (Path child : sortedChildren(folder)) {
            if (child.getFileName().toString().startsWith(".")) {
                continue;
            }
            foundSomething = true;
            if (Files.isSymbolicLink(child)) {
                link(child);
            } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                folder(child);
            } else {
                String name = root.relativize(child).toString().replace('\\', '/');
                visitor.file(child, name, child.toString());
            }
        }
    }

    private List<Path> sortedChildren(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(
                            Comparator.comparing(child -> child.getFileName().toString()))
                    .toList();
        } catch (AccessDeniedException e) {
            foundSomething = true;
            unreadable(folder, UnreadableArticle.Kind.NO_PERMISSION, "no permission to read this folder");
        } catch (IOException e) {
            foundSomething = true;
            unreadable(folder, UnreadableArticle.Kind.INPUT_OUTPUT, "the folder cannot be listed: " + e.getMessage());
        }
        return new ArrayList<>();
    }

    /** What a link within the folder points at is read under its own name, so only links that leave it are news. */
    private void link(Path link) {
        try {
            if (!link.toRealPath().startsWith(root.toRealPath())) {
                unreadable(link, UnreadableArticle.Kind.LINK, "a link that leaves the folder is not followed");
            }
        } catch (IOException e) {
            unreadable(link, UnreadableArticle.Kind.LINK, "a link to nowhere");
        }
    }

    private void unreadable(Path path, UnreadableArticle.Kind kind, String reason) {
        unreadable.accept(new UnreadableArticle(path.toString(), kind, reason));
    }
}
