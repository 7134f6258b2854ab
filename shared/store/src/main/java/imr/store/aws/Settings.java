package imr.store.aws;

import imr.domain.Fault;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a function: environment variables on AWS, whatever stands for them elsewhere.
 *
 * @param variable the value of a variable, {@code null} where unset
 */
public record Settings(Function<String, @Nullable String> variable) {
    public static Settings ofProcess() {
        return new Settings(System::getenv);
    }

    /** A setting that the function cannot do without. */
    public String required(String name) {
        String value = variable.apply(name);
        if (value == null || value.isBlank())
            throw new Fault(Fault.Blame.SERVER, false, "the setting " + name + " is missing");
        return value;
    }

    public String orElse(String name, String otherwise) {
        String value = variable.apply(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** Whether this is the making of a snapshot that later executions start from (SnapStart). */
    public boolean makesSnapshot() {
        return orElse("AWS_LAMBDA_INITIALIZATION_TYPE", "").equals("snap-start");
    }
}
