package imr.reading.fact;

/** A phrase of the context lexicon where it stands in a sentence. */
record Trigger(TriggerPhrase phrase, int from, int to) {
    Effect effect() {
        return phrase.effect();
    }

    boolean forward() {
        return phrase.forward();
    }

    boolean isDenial() {
        return phrase.effect() == Effect.NEGATED || phrase.effect() == Effect.UNDOCUMENTED;
    }
}
