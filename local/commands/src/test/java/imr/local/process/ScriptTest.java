package imr.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start script where something is missing, and while it builds. */
class ScriptTest {
    @TempDir
    Path folder = Path.of("");

    private Path script = Path.of("");
    private String require = "";

    @BeforeEach
    void aProjectOfItsOwn() throws IOException {
        script = folder.resolve("imr");
        Files.copy(Up.HOME.resolve("imr"), script);
        for (String name : new String[] {"shared", "functions", "local", "bin"})
            Files.createDirectory(folder.resolve(name));
        Files.createFile(folder.resolve("pom.xml"));
        command("id", "echo 1000");
        command("uname", "echo Linux");
        command("apt-cache", "[ \"$2\" = openjdk-25-jdk-headless ] && echo \"$2:\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ubuntu, debian, jdk, sudo apt-get install -y openjdk-25-jdk-headless",
        "debian, , maven, sudo apt-get install -y maven",
        "fedora, , jdk, sudo dnf install -y java-25-openjdk-devel",
        "rocky, rhel centos fedora, maven, sudo dnf install -y maven",
        "arch, , jdk, sudo pacman -S jdk-openjdk",
        "alpine, , jdk, sudo apk add openjdk25",
        "opensuse-leap, suse opensuse, jdk, sudo zypper install java-25-openjdk-devel",
        "unheard-of, , jdk, curl -s https://get.sdkman.io | bash && source ~/.sdkman/bin/sdkman-init.sh && sdk install java",
    })
    void whatIsMissingIsNamedWithTheCommandOfTheSystem(String id, String like, String what, String command)
            throws Exception {
        Files.writeString(
                folder.resolve("os-release"),
                "NAME=\"Some\"\nID=" + id + "\n" + (like == null ? "" : "ID_LIKE=\"" + like + "\"\n"));
        assertThat(run("--how-to-install", what)).isEqualTo(command + "\n");
    }

    @Test
    void aDistributionWithoutThePackageIsToldOfSdkman() throws Exception {
        command("apt-cache", "true");
        Files.writeString(folder.resolve("os-release"), "ID=debian\n");
        assertThat(run("--how-to-install", "jdk")).endsWith("&& sdk install java\n");
        Files.createDirectories(folder.resolve(".sdkman/bin"));
        Files.writeString(folder.resolve(".sdkman/bin/sdkman-init.sh"), "true");
        assertThat(run("--how-to-install", "jdk"))
                .isEqualTo("source " + folder + "/.sdkman/bin/sdkman-init.sh && sdk install java\n");
    }

    @Test
    void aMacIsToldOfHomebrew() throws Exception {
        command("uname", "echo Darwin");
        command("brew", "true");
        assertThat(run("--how-to-install", "jdk")).isEqualTo("brew install openjdk@25\n");
        assertThat(run("--how-to-install", "maven")).isEqualTo("brew install maven\n");
    }

    @Test
    void theFirstBuildTellsWhichModuleItIsAt() throws Exception {
        command("mvn", """
                echo '[INFO] Building Domain 1.0.0                                             [2/20]'
                for i in $(seq 25); do echo "Downloaded from central: https://x/$i.jar (1 kB)"; done
                echo '[INFO] Building Function: intake 1.0.0                                  [12/20]'
                echo '[ERROR] something is wrong'
                exit 1
                """);
        String said = run("token");
        assertThat(said)
                .contains("  [2/20] Domain\n", "  25 libraries fetched\n", "  [12/20] Function: intake\n")
                .contains("[ERROR] something is wrong", "imr: the build failed; all of it is in target/build.log.");
        assertThat(folder.resolve("target/build.log")).content().contains("Building Domain 1.0.0");
    }

    @Test
    void whatCannotBeInstalledIsSkippedAndSaidUnlessItIsRequired() throws Exception {
        command("mvn", "echo BUILD SUCCESS");
        for (String tool : new String[] {"local/contract/contract.sh", "local/aws/localstack.sh"}) {
            Files.createDirectories(folder.resolve(tool).getParent());
            Files.writeString(folder.resolve(tool), "#!/usr/bin/env bash\necho 'there is no Python here'\nexit 1\n");
            assertThat(folder.resolve(tool).toFile().setExecutable(true)).isTrue();
        }
        assertThat(run("test"))
                .contains(
                        "Skipped: requests made up by schemathesis, since it cannot be installed here: there is no Python here\n")
                .contains("Skipped: LocalStack");
        require = "sam,schemathesis";
        assertThat(run("test"))
                .contains("imr: schemathesis is required and cannot be installed: there is no Python here\n")
                .doesNotContain("Skipped");
    }

    private void command(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve("bin").resolve(name), "#!/usr/bin/env bash\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String run(String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString());
        builder.command().addAll(java.util.List.of(arguments));
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().remove("SDKMAN_DIR");
        builder.environment().put("IMR_REQUIRE", require);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("IMR_OS_RELEASE", folder.resolve("os-release").toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
