package imr.guidelines.formulary;

import imr.domain.Digest;
import imr.domain.casefile.DocumentId;
import imr.json.Json;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * One version of the MTUS Drug List, in force from its effective day until the next takes effect (8 CCR 9792.27.15, 9792.27.23).
 *
 * @param source digest of the published document it was imported from
 * @param drugs  in the order of their ingredients; no row twice
 */
public record DrugList(String format, LocalDate effective, Digest source, List<ListedDrug> drugs) {
    public static final String FORMAT = "imr.drug-list.v1";

    /** The day from which there is a formulary. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    public DrugList {
        if (!format.equals(FORMAT)) throw new IllegalArgumentException("a drug list has the format " + FORMAT);
        if (effective.isBefore(FIRST_DAY))
            throw new IllegalArgumentException("no drug list took effect before " + FIRST_DAY);
        drugs = drugs.stream().sorted(Comparator.naturalOrder()).toList();
        Set<String> keys = new HashSet<>();
        for (ListedDrug drug : drugs)
            if (!keys.add(drug.key())) throw new IllegalArgumentException("a drug list has no row twice");
    }

    public static DrugList of(LocalDate effective, Digest source, List<ListedDrug> drugs) {
        return new DrugList(FORMAT, effective, source, drugs);
    }

    /** Every row with just these ingredients; several where the list tells brands or forms apart. */
    public List<ListedDrug> rowsOf(String name) {
        SortedSet<String> asked = DrugNames.ingredients(name);
        return drugs.stream()
                .filter(drug -> DrugNames.ingredients(drug.ingredient()).equals(asked))
                .toList();
    }

    /** The list as JSON: the same list gives the same bytes. */
    public byte[] json() {
        return Json.write(this);
    }

    /** Reads {@link #json}; throws {@link imr.json.UnreadableDocument} when the bytes are not a list. */
    public static DrugList read(byte[] json) {
        return Json.read(json, DrugList.class);
    }

    /** What it is called where it is quoted: {@code MTUS Drug List of 2018-10-01}. */
    public String title() {
        return DocumentId.ofDrugList(effective).value();
    }
}
