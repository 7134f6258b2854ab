package imr.letters.view;

import imr.domain.casefile.CaseDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of documents considered, item by item, so that nobody has to guess what a reviewer had before them. */
final class DocumentsTable {
    private final Voice voice;
    private final boolean publicCopy;

    DocumentsTable(Voice voice, boolean publicCopy) {
        this.voice = voice;
        this.publicCopy = publicCopy;
    }

    List<DocumentLine> of(List<CaseDocument> documents) {
        List<DocumentLine> lines = new ArrayList<>(documents.size());
        for (CaseDocument document : documents) lines.add(line(document, lines.size() + 1));
        return lines;
    }

    static String lead(List<CaseDocument> documents) {
        if (documents.isEmpty()) return "No document could be considered.";
        int pages = documents.stream().mapToInt(CaseDocument::pages).sum();
        return "The case file has " + Wording.count(documents.size(), "document") + " with "
                + Wording.count(pages, "page")
                + ". Numbers in brackets in this letter, such as [1, p. 2], mean the document of that number in this list and its page.";
    }

    private DocumentLine line(CaseDocument document, int number) {
        String author = document.author();
        return new DocumentLine(
                number,
                document.kind().title(),
                publicCopy ? null : PrintableName.of(document.id().value()),
                document.dated() == null ? "Undated" : Wording.day(document.dated()),
                publicCopy || author == null || author.isBlank() ? "" : voice.say(author),
                String.valueOf(document.pages()),
                note(document),
                document.digest().brief());
    }

    private @Nullable String note(CaseDocument document) {
        List<String> notes = new ArrayList<>();
        if (document.pages() == 0) notes.add("could not be opened");
        List<Integer> unreadable = document.unreadablePages();
        if (!unreadable.isEmpty())
            notes.add((unreadable.size() == 1 ? "page " : "pages ")
                    + Wording.list(unreadable.stream().map(String::valueOf).toList()) + " could not be read");
        if (document.duplicateOf() != null) {
            List<Integer> same = voice.numbers(List.of(document.duplicateOf()));
            notes.add("the same as " + (same.isEmpty() ? "another document" : "document " + same.getFirst()));
        }
        return notes.isEmpty() ? null : Wording.sentence(String.join("; ", notes));
    }
}
