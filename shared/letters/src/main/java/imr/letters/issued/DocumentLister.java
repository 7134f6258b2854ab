package imr.letters.issued;

import imr.domain.casefile.CaseDocument;
import imr.letters.view.Voice;
import imr.letters.view.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents considered, one by one (8 CCR 9792.10.6(d)). */
final class DocumentLister {
    private final Voice voice;
    private final boolean publicCopy;

    DocumentLister(Voice voice, boolean publicCopy) {
        this.voice = voice;
        this.publicCopy = publicCopy;
    }

    List<IssuedDocument> list(List<CaseDocument> documents) {
        List<IssuedDocument> lines = new ArrayList<>(documents.size());
        for (CaseDocument document : documents) {
            String author = document.author();
            lines.add(new IssuedDocument(
                    lines.size() + 1,
                    document.kind().title(),
                    document.dated() == null ? "Undated" : Wording.day(document.dated()),
                    publicCopy || author == null ? "" : voice.say(author),
                    String.valueOf(document.pages()),
                    note(document, documents)));
        }
        return lines;
    }

    static String lead(List<CaseDocument> documents) {
        int pages = documents.stream().mapToInt(CaseDocument::pages).sum();
        return "The reviewer had " + Wording.count(documents.size(), "document") + " with "
                + Wording.count(pages, "page") + ":";
    }

    private static @Nullable String note(CaseDocument document, List<CaseDocument> documents) {
        List<String> notes = new ArrayList<>();
        if (document.pages() == 0) notes.add("could not be opened");
        List<String> unread =
                document.unreadablePages().stream().map(String::valueOf).toList();
        if (!unread.isEmpty())
            notes.add((unread.size() == 1 ? "page " : "pages ") + Wording.list(unread) + " cannot be read");
        if (document.duplicateOf() != null)
            for (int i = 0; i < documents.size(); i++)
                if (documents.get(i).id().equals(document.duplicateOf())) notes.add("the same as document " + (i + 1));
        return notes.isEmpty() ? null : String.join("; ", notes);
    }
}
