package imr.reading.item;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.Drug;
import imr.domain.casefile.RequestType;
import imr.reading.text.Dates;
import imr.reading.text.LexiconFiles;
import imr.reading.text.Term;
import imr.reading.text.Terms;
import imr.reading.text.Token;
import imr.reading.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads disputed items. Safe for use by many threads. */
public final class ItemReader {
    private static final Pattern RETROSPECTIVE =
            Pattern.compile("(?i)\\bretro(?:spective)?\\b|\\bDOS\\b|date of service");
    private static final Pattern POSTOPERATIVE = Pattern.compile(
            "(?i)\\bpost-?\\s?op(?:erative(?:ly)?)?\\b|\\bpost-?\\s?surg|\\bpre-?\\s?op(?:erative)?\\b|associated surgical service|\\bassistant surgeon|surgical assistant|medical clearance|intra-?operative");
    private static final Pattern EXTENSION = Pattern.compile(
            "(?i)\\badditional\\b|\\bcontinu(?:e|ed|ing|ation)\\b|\\bfurther\\b|\\bextension\\b|\\bmore\\b");
    private static final Pattern INITIAL = Pattern.compile("(?i)\\binitial\\b|\\btrial\\b");
    private static final Pattern REPEAT =
            Pattern.compile("(?i)\\brepeat\\b|\\bupdated?\\b|\\bfollow-?up (?:mri|ct|x-?ray|emg)");
    private static final Pattern STRENGTH = Pattern.compile(
            "(?i)\\b\\d+(?:[.,]\\d+)?(?:\\s*[-/]\\s*\\d+(?:\\.\\d+)?)*\\s*(?:mg|mcg|%|g|gm|grams?|ml|mg/g)\\b|\\b\\d+(?:\\.\\d+)?%");
    private static final Pattern FORM = Pattern.compile(
            "(?i)\\b(tablets?|tabs?|capsules?|patch(?:es)?|gel|cream|ointment|solution|suspension|injection|spray|lotion)\\b");
    private static final Pattern PERCENT = Pattern.compile("\\d\\s*%");
    private static final TreatmentId EMG = new TreatmentId("electrodiagnostics");
    private static final TreatmentId EMG_NCS = new TreatmentId("electrodiagnostics.emg-ncs");
    private static final Pattern LIQUID =
            Pattern.compile("(?i)\\b(?:gel|cream|ointment|patch(?:es)?|lotion|topical)\\b|\\d\\s*%");

    private static final Pattern LEFT = Pattern.compile(
            "(?i:\\b(?:left|lt|lue|lle)\\b)|\\bL\\b(?!\\s*[-/]\\s*S\\b|[-\\s]*(?:spine|S-?spine)\\b|\\d)");
    private static final Pattern RIGHT = Pattern.compile("(?i:\\b(?:right|rt|rue|rle)\\b)|\\bR\\b(?!/)");
    private static final Pattern BILATERAL =
            Pattern.compile("(?i)\\b(?:bilateral(?:ly)?|bilat|b/l|bil|ble|bue|both|binaural)\\b");

    private static final Set<String> GOES_WITH_SURGERY = Set.of("surgical-assistant", "hospital-stay");

    private final Terms terms = Terms.load();
    private final Terms regions = Terms.ofBodyParts(ItemReader.class, "body-parts.txt");
    private final TreatmentTerms treatments = TreatmentTerms.load();
    private final Map<String, TreatmentId> drugKinds = new HashMap<>();

    public ItemReader() {
        for (String line : LexiconFiles.lines(ItemReader.class, "drug-kinds.txt")) {
            int colon = line.indexOf(':');
            drugKinds.put(
                    line.substring(0, colon),
                    new TreatmentId(line.substring(colon + 1).strip()));
        }
    }

    /** Reads the items of one case together, since some stand or fall with others. */
    public List<DisputedItem> readAll(List<RawItem> items) {
        List<DisputedItem> read = new ArrayList<>();
        for (RawItem item : items) read.add(read(item));
        return Dependencies.link(read);
    }

    private DisputedItem read(RawItem raw) {
        Portions portions = Portions.of(raw.text());
        String request = portions.requested();
        List<Token> tokens = Tokenizer.tokens(request, 0, request.length());
        List<Term> named = terms.in(tokens);
        Found found = treatment(request, tokens, named);
        if (found.treatment.equals(TreatmentId.UNRECOGNIZED)) found = partByPart(request, found);
        boolean aroundSurgery = POSTOPERATIVE.matcher(raw.text()).find();
        found = located(found, bodyParts(tokens, found.treatment));
        if (aroundSurgery) found = beforeSurgery(found, bodyParts(tokens, found.treatment));
        AmountReader.Counts counts = counts(found);
        Amount requested = AmountReader.read(request, counts);
        Amount authorized =
                portions.authorized() == null ? Amount.UNSTATED : AmountReader.read(portions.authorized(), counts);
        Amount disputed = AmountReader.read(portions.disputed(), counts);
        List<String> notUnderstood = new ArrayList<>();
        if (found.treatment.equals(TreatmentId.UNRECOGNIZED)) notUnderstood.add(request);
        return new DisputedItem(
                raw.number(),
                raw.text(),
                found.treatment,
                bodyParts(tokens, found.treatment),
                side(request),
                type(raw.text()),
                requested,
                authorized,
                disputed,
                found.drug,
                RETROSPECTIVE.matcher(raw.text()).find(),
                serviceDate(raw.text()),
                aroundSurgery
                        || found.treatment.code().startsWith("preoperative.")
                        || GOES_WITH_SURGERY.contains(found.treatment.code()),
                null,
                raw.administratorGuideline(),
                notUnderstood);
    }

    private record Found(TreatmentId treatment, @Nullable Drug drug) {}

    /** "Theraband/pulley kit": what is not known as one word may be known by its parts. */
    private Found partByPart(String request, Found unrecognized) {
        String parts = request.replace('/', ' ');
        if (parts.equals(request)) return unrecognized;
        List<Token> tokens = Tokenizer.tokens(parts, 0, parts.length());
        return treatment(parts, tokens, terms.in(tokens));
    }

    /** A test that goes with an operation is made before it. */
    private static Found beforeSurgery(Found found, List<BodyPart> parts) {
        String test =
                switch (found.treatment.code()) {
                    case "diagnostic.ekg" -> "preoperative.ekg";
                    case "diagnostic.lab" -> "preoperative.labs";
                    case "imaging.xray" -> parts.contains(BodyPart.CHEST) ? "preoperative.chest-xray" : null;
                    default -> null;
                };
        return test == null ? found : new Found(new TreatmentId(test), found.drug);
    }

    /** An operation that is named only by its kind belongs to the region it is for. */
    private static Found located(Found found, List<BodyPart> parts) {
        if (!found.treatment.code().equals("surgery.other") || parts.isEmpty()) return found;
        String region =
                switch (parts.getFirst()) {
                    case SHOULDER -> "shoulder";
                    case KNEE -> "knee";
                    case NECK, UPPER_BACK, LOW_BACK -> "spine";
                    case FOREARM, WRIST, HAND -> "hand";
                    case HIP, PELVIS -> "hip";
                    case ANKLE, FOOT -> "foot";
                    default -> "other";
                };
        return new Found(new TreatmentId("surgery." + region), found.drug);
    }

    /** Treatments that come in visits. */
    private static final List<TreatmentId> COURSES = java.util.stream.Stream.of(
                    "physical-therapy",
                    "occupational-therapy",
                    "chiropractic",
                    "acupuncture",
                    "manual-therapy",
                    "massage",
                    "physical-modality",
                    "biofeedback",
                    "psychological",
                    "functional-restoration-program",
                    "work-conditioning",
                    "office-visit",
                    "consultation",
                    "home-health")
            .map(TreatmentId::new)
            .toList();

    private static AmountReader.Counts counts(Found found) {
        if (found.drug != null) return AmountReader.Counts.UNITS;
        return COURSES.stream().anyMatch(found.treatment::isWithin)
                ? AmountReader.Counts.VISITS
                : AmountReader.Counts.NONE;
    }

    private Found treatment(String text, List<Token> tokens, List<Term> named) {
        List<Term> drugs = named.stream().filter(t -> t.kind().equals("drug")).toList();
        Optional<TreatmentTerms.Named> treatment = treatments.in(tokens);
        boolean drugFirst = !drugs.isEmpty()
                && (treatment.isEmpty()
                        || treatment.get().weak()
                        || treatment.get().treatment().code().startsWith("drug.")
                        || drugs.getFirst().from() <= treatment.get().at());
        if (treatment.isEmpty() && drugs.isEmpty() && STRENGTH.matcher(text).find()) {
            boolean mixture = PERCENT.matcher(text).results().count() > 1;
            return new Found(
                    new TreatmentId(mixture ? "drug.topical-compound" : "drug.other"),
                    drug(mixture ? "compound" : text.strip().split("\\s+")[0].toLowerCase(Locale.ROOT), text));
        }
        if (electrodiagnostics(text)
                && treatment.isPresent()
                && treatment.get().treatment().isWithin(EMG)) return new Found(EMG_NCS, null);
        if (!drugFirst) {
            TreatmentId id = treatment.map(TreatmentTerms.Named::treatment).orElse(TreatmentId.UNRECOGNIZED);
            boolean isDrug = id.code().startsWith("drug.");
            return new Found(id, isDrug ? drug(id.code().substring(5), text) : null);
        }
        Term first = drugs.getFirst();
        TreatmentId kind = kind(text, drugs, first);
        return new Found(kind, drug(first.code(), text));
    }

    private TreatmentId kind(String text, List<Term> drugs, Term first) {
        boolean topical = LIQUID.matcher(text).find();
        long ingredients = drugs.stream().map(Term::code).distinct().count();
        if (topical && (ingredients > 1 || PERCENT.matcher(text).results().count() > 1) && !isBrand(text))
            return new TreatmentId("drug.topical-compound");
        if (topical && "nsaid".equals(first.family())) return new TreatmentId("drug.topical-nsaid");
        if (first.code().equals("diclofenac-gel")) return new TreatmentId("drug.topical-nsaid");
        if (topical && first.code().startsWith("lidocaine")) return new TreatmentId("drug.topical-lidocaine");
        if ("topical".equals(first.family()))
            return new TreatmentId(
                    text.toLowerCase(Locale.ROOT).matches("(?s).*(?:lido|terocin).*")
                            ? "drug.topical-lidocaine"
                            : "drug.topical");
        if (topical
                && !"opioid".equals(first.family())
                && FORM.matcher(text).find()
                && !text.toLowerCase(Locale.ROOT).contains("tab")) return new TreatmentId("drug.topical");
        return drugKinds.getOrDefault(String.valueOf(first.family()), new TreatmentId("drug.other"));
    }

    /** A marketed mixture is asked for by its name; its percentages are no prescription of the physician's own. */
    private static boolean isBrand(String text) {
        return text.toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:lidopro|terocin|menthoderm)\\b.*");
    }

    private static boolean electrodiagnostics(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.contains("emg") || lower.contains("electromyogra"))
                && (lower.contains("ncv") || lower.contains("ncs") || lower.contains("nerve conduction"));
    }

    private static Drug drug(String name, String text) {
        return new Drug(name, first(STRENGTH, text), first(FORM, text));
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group().strip() : null;
    }

    /** A spine region or joint; nerve studies of a limb are asked for by the limb. */
    private List<BodyPart> bodyParts(List<Token> tokens, TreatmentId treatment) {
        Set<BodyPart> parts = new LinkedHashSet<>();
        for (Term term : regions.in(tokens)) BodyPart.ofCode(term.code()).ifPresent(parts::add);
        if (treatment.code().startsWith("surgery.shoulder")) parts.add(BodyPart.SHOULDER);
        return List.copyOf(parts);
    }

    private static Side side(String text) {
        boolean left = LEFT.matcher(text).find();
        boolean right = RIGHT.matcher(text).find();
        if (BILATERAL.matcher(text).find() || (left && right)) return Side.BILATERAL;
        return left ? Side.LEFT : right ? Side.RIGHT : Side.UNSTATED;
    }

    private static RequestType type(String text) {
        if (REPEAT.matcher(text).find()) return RequestType.REPEAT_STUDY;
        if (EXTENSION.matcher(text).find()) return RequestType.EXTENSION;
        return INITIAL.matcher(text).find() ? RequestType.INITIAL : RequestType.UNSTATED;
    }

    private static @Nullable LocalDate serviceDate(String text) {
        Matcher service = Pattern.compile("(?i)(?:\\bDOS|date of service|per)\\W*(\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4})")
                .matcher(text);
        return service.find()
                ? Dates.lastIn(
                        Tokenizer.tokens(service.group(1), 0, service.group(1).length()))
                : null;
    }
}
