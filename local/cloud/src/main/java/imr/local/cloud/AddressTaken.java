package imr.local.cloud;

import imr.domain.Fault;
import java.io.IOException;
import java.net.BindException;
import java.util.Comparator;
import java.util.Locale;

/** The address to listen on could not be had. Says who has it, as far as that can be told, and what to do. */
final class AddressTaken extends Fault {
    private static final long serialVersionUID = 1L;

    private AddressTaken(String advice, Throwable cause) {
        super(Blame.CLIENT, true, advice, cause);
    }

    static AddressTaken of(String bind, int port, IOException cause) {
        return new AddressTaken(advice(bind, port, cause), cause);
    }

    private static String advice(String bind, int port, IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (!(cause instanceof BindException)) continue;
            String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (reason.contains("cannot assign") || reason.contains("can't assign"))
                return "This machine has no address " + bind + "; leave --bind out, or name one it has.";
            if (reason.contains("permission"))
                return "Port " + port
                        + " is for the system only; name one above 1023 with --port, or 0 for any free one.";
            return "Port " + port + " is in use by " + holder()
                    + ". Stop that one, or name another with --port, such as --port "
                    + (port < 65535 ? port + 1 : port - 1)
                    + "; --port 0 takes any free one.";
        }
        return "Nothing can listen at " + bind + " on port " + port + "; name others with --bind and --port.";
    }

    /** Another {@code imr up} is the likeliest; the system does not tell of other users' programs. */
    private static String holder() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(AddressTaken::isImrUp)
                .min(Comparator.comparingLong(ProcessHandle::pid))
                .map(process -> "another program, probably the imr up that runs as process " + process.pid())
                .orElse("another program");
    }

    private static boolean isImrUp(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("imr.local.Imr") && command.contains(" up");
    }
}
