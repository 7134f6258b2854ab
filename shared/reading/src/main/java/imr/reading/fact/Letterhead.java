package imr.reading.fact;

/** A few words in capitals: a heading or the name of a clinic, not a statement about treatment. */
final class Letterhead {
    private static final int LONGEST = 8;

    private Letterhead() {}

    static boolean is(Sentence sentence) {
        if (sentence.size() == 0 || sentence.size() > LONGEST) return false;
        return sentence.words(0, sentence.size()).chars().noneMatch(Character::isLowerCase);
    }
}
