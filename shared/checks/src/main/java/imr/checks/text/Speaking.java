package imr.checks.text;

import imr.checks.text.Statement.Speaks;
import java.util.regex.Pattern;

/**
 * Tells what a guideline says from what is said of the worker. A rationale quotes criteria at length, in the present tense and often of "the
 * patient"; what they name as possible was found in nobody. So what follows a guideline goes on with it until a sentence shows that it is about
 * this worker or this record.
 */
final class Speaking {
    private static final Pattern CONCLUSION = Pattern.compile(
            "(?i)\\bmedical(?:ly)?[ -](?:necess(?:ary|ity)|appropriate)|\\bnot[- ]medically|\\b(?:non-?)?certified\\b");

    /** Of this worker or this record and nobody else. */
    private static final Pattern HERE = Pattern.compile(
            "(?i)\\b(?:in this (?:case|individual|patient|worker|instance|regard)|this (?:patient|injured worker|individual|worker|claimant|applicant|request)"
                    + "|the (?:injured worker|IW|claimant|applicant)(?:['’]s)?|year[- ]old|(?:current|submitted|available|requested|progress|clinic(?:al)?) (?:request|documentation|records?|notes?|reports?)"
                    + "|(?:requesting|treating|attending) (?:physician|provider)|there (?:was|were) no|there (?:is|was|are|were) (?:no|a lack|a paucity|insufficient|limited) (?:\\w+ ){0,2}(?:documentation|indication|mention|evidence|description|rationale|red flags?)"
                    + "|(?:records?|documentation|notes?|chart)\\b.{0,60}\\b(?:provided|submitted|reviewed|available|reveals?|shows?|indicates?|notes?|documents?|does not|do not|did not|fails?|failed|presented))\\b");

    /** Of a worker, but so do guidelines; only what was, or has been, was so in somebody. */
    private static final Pattern WORKER = Pattern.compile(
            "(?i)\\b(?:the|a|an) (?:patient|employee|worker)(?:['’]s)?\\b|\\b(?:he|she|his|her|him)\\b");

    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:was|were|had|has|did|does|denied|denies|reports?|reported|complain(?:s|ed)?|underwent|received|completed|sustained|presents?|presented|continue[sd]|showed|is (?:not )?(?:\\w+ing|taking|noted|diagnosed)|currently)\\b");

    private static final Pattern GUIDELINE = Pattern.compile(
            "(?i)\\b(?:guidelines?|MTUS|ACOEM|ODG|criteri(?:a|on)|recommend(?:s|ed|ations?)?|9792\\.\\d|chapter|et al|studies|should|may be|generally|found to|patients (?:with|who|without|presenting))\\b");
    private static final Pattern SAYS = Pattern.compile(
            "(?i)\\b(?:guidelines?|MTUS|ACOEM|ODG|schedule|chapter|section)\\b[^.]{0,80}?\\b(?:states?|stated|recommends?|notes?|indicates?|suggests?|advises?|supports?|do(?:es)? not|is silent|require[sd]?|allows?)\\b"
                    + "|\\b(?:per|according to|pursuant to|as noted (?:in|on)) (?:the )?(?:\\S+ ){0,4}(?:guidelines?|MTUS|ACOEM|ODG)\\b");
    private static final Pattern ANYBODY = Pattern.compile(
            "(?i)\\b(?:the|a|an|each|individual) patients?(?:['’]s)? (?:should|may|must|can|is able|has had|who|with|response|must have)\\b|\\bpatients (?:with|who|without|should)\\b|\\b(?:if|when) the patient\\b|\\b(?:he or she|he/she|his/her|his or her)\\b");
    private static final Pattern DATED = Pattern.compile("\\b\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}\\b");

    private Speaks last = Speaks.CASE;

    /** @param quoted whether the sentence stands within quotation marks that opened before it */
    Speaks of(String sentence, boolean quoted) {
        Speaks speaks = quoted ? Speaks.GUIDELINE : told(sentence);
        if (speaks != Speaks.CONCLUSION) last = speaks;
        return speaks;
    }

    private Speaks told(String sentence) {
        boolean here = HERE.matcher(sentence).find() || DATED.matcher(sentence).find();
        if (CONCLUSION.matcher(sentence).find()
                && (here || !ANYBODY.matcher(sentence).find())) return Speaks.CONCLUSION;
        if (here) return Speaks.CASE;
        if (SAYS.matcher(sentence).find() || ANYBODY.matcher(sentence).find()) return Speaks.GUIDELINE;
        if (WORKER.matcher(sentence).find() && PAST.matcher(sentence).find()) return Speaks.CASE;
        return GUIDELINE.matcher(sentence).find() ? Speaks.GUIDELINE : last;
    }
}
