package imr.local.guidelines;

import imr.local.layers.LayerOptions;
import imr.local.show.Look;
import imr.local.show.Page;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the guideline commands have in common: a page that is printed, and an exit code. */
@Command(mixinStandardHelpOptions = true)
abstract class Tool implements Callable<Integer> {
    static final int OK = 0;
    static final int FOUND_SOMETHING = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LayerOptions layers = new LayerOptions();

    private final Look look = Look.ofTerminal();

    final Look look() {
        return look;
    }

    /** The layers that are named. */
    final LayerOptions layers() {
        return layers;
    }

    /** The project's guidelines with the layers that are named. */
    final Workbench workbench() {
        return Workbench.ofProject(layers);
    }

    /** Those of another place, with the same layers. */
    final Workbench workbench(String place) {
        return Workbench.of(place, layers);
    }

    /** Writes the page and returns the exit code. */
    abstract int run(Page page);

    @Override
    public final Integer call() {
        Page page = new Page(look);
        int status = run(page);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(page);
        out.flush();
        return status;
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
