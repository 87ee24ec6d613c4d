package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start leaves for the next one is used only as long as it is of the same build, and whole. */
class ClassArchiveTest {
    private static final String WRITES = "-XX:ArchiveClassesAtExit=";
    private static final String READS = "-XX:SharedArchiveFile=";

    @TempDir
    Path folder;

    private Path jar;
    private ClassArchive archive;

    @BeforeEach
    void a_program_that_was_built_an_hour_ago() throws IOException {
        jar = Files.createFile(folder.resolve("program.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(3600)));
        archive = new ClassArchive(folder, "program");
    }

    @Test
    void the_first_start_writes_and_the_second_reads() throws IOException {
        Files.createFile(written());
        archive.keep();

        assertThat(options()).startsWith(READS + folder);
    }

    @Test
    void what_is_still_being_written_is_not_read() throws IOException {
        Files.createFile(written());

        assertThat(options()).startsWith(WRITES + folder);
    }

    @Test
    void what_was_kept_of_an_earlier_build_is_written_anew() throws IOException {
        Files.createFile(written());
        archive.keep();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(3600)));

        assertThat(options()).startsWith(WRITES + folder);
    }

    @Test
    void a_run_that_left_nothing_keeps_nothing() throws IOException {
        archive.keep();

        assertThat(options()).startsWith(WRITES + folder);
    }

    private Path written() throws IOException {
        return Path.of(options().substring(WRITES.length()));
    }

    private String options() throws IOException {
        return archive.options(jar.toString()).getFirst();
    }
}
