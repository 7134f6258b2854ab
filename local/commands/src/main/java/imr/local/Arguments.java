package imr.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What is typed after a command becomes dates, numbers and paths here; what is none of these is told in a sentence. */
public final class Arguments {
    private Arguments() {}

    /** Registered with a command and all below it. */
    public static CommandLine read(CommandLine command) {
        return command.registerConverter(LocalDate.class, Arguments::date)
                .registerConverter(Integer.class, Arguments::number)
                .registerConverter(int.class, Arguments::number)
                .registerConverter(Path.class, Arguments::path)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no day; write it as year-month-day, such as 2016-08-01");
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + text + "\" is no whole number, such as 8");
        }
    }

    private static Path path(String text) {
        try {
            if (text.isEmpty()) throw new TypeConversionException("an empty text is no path");
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"" + text + "\" is no path of a file or folder");
        }
    }
}
