package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void writeOldPage() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), "old");
    }

    @Test
    void replacesTheOldFile() throws IOException {
        AtomicFile.write(page, out -> out.write("new".getBytes()));
        assertThat(page).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFullDiskLeavesTheOldFile() {
        assertThatThrownBy(() -> AtomicFile.write(page, out -> {
                    out.write(new byte[200_000]);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(page).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFolderIsNotOverwritten() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("folder"));
        assertThatThrownBy(() -> AtomicFile.write(inTheWay, out -> {})).hasMessage("it is a folder");
    }

    @Test
    void aDeviceIsWrittenTo() throws IOException {
        AtomicFile.write(Path.of("/dev/null"), out -> out.write(1));
    }
}
