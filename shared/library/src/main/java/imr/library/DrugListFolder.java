package imr.library;

import imr.domain.Fault;
import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.DrugLists;
import imr.json.UnreadableDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of imported drug lists, a file each, named by the day it takes effect: {@code drug-list-2018-10-01.json}. */
public record DrugListFolder(Path folder) {
    private static final String NAME = "drug-list-";
    private static final String ENDING = ".json";

    /** The lists that lie there; none where there is no folder. A file that is no list is told by its name. */
    public DrugLists lists() {
        if (!Files.isDirectory(folder)) return DrugLists.NONE;
        List<DrugList> lists = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(DrugListFolder::isList).sorted().toList()) lists.add(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DrugLists(lists);
    }

    public Path file(DrugList list) {
        return folder.resolve(NAME + list.effective() + ENDING);
    }

    /** Written beside and moved into place, so that nobody reads half a list. */
    public void put(DrugList list) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, NAME, ".part");
            Files.write(half, list.json());
            Files.move(half, file(list), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isList(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(NAME) && name.endsWith(ENDING);
    }

    private static DrugList read(Path file) throws IOException {
        try {
            DrugList list = DrugList.read(Files.readAllBytes(file));
            if (file.getFileName().toString().equals(NAME + list.effective() + ENDING)) return list;
            throw new Fault(
                    Fault.Blame.CLIENT,
                    false,
                    file + " holds the list of " + list.effective() + "; give it that day's name, or import it anew.");
        } catch (UnreadableDocument e) {
            throw new Fault(
                    Fault.Blame.CLIENT, false, file + " is no drug list (" + e.getMessage() + "); import it anew.");
        }
    }
}
