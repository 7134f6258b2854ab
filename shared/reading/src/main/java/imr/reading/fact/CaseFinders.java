package imr.reading.fact;

/** The finders of amounts, days and results that guidelines ask of a case; all without a state. */
record CaseFinders(
        DoseFinder doses,
        SymptomDurations symptoms,
        TreatmentDurations treatments,
        ReliefFinder relief,
        PlainFilmFinder films,
        SurgeryDateFinder surgery,
        JointSpaceFinder joints) {
    CaseFinders() {
        this(new Amounts());
    }

    private CaseFinders(Amounts amounts) {
        this(
                new DoseFinder(amounts),
                new SymptomDurations(amounts),
                new TreatmentDurations(amounts),
                new ReliefFinder(amounts),
                new PlainFilmFinder(amounts),
                new SurgeryDateFinder(amounts),
                new JointSpaceFinder(amounts));
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        doses.find(sentence, scopes, discourse, findings);
        symptoms.find(sentence, scopes, discourse, findings);
        treatments.find(sentence, scopes, discourse, findings);
        relief.find(sentence, scopes, discourse, findings);
        films.find(sentence, scopes, discourse, findings);
        surgery.find(sentence, scopes, discourse, findings);
        joints.find(sentence, scopes, discourse, findings);
    }
}
