package imr.reading.fact;

import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;

/** How wide a joint space is: "joint space measures 2 mm", "3mm of joint space". */
final class JointSpaceFinder {
    private static final FactId JOINT_SPACE = new FactId("case.joint-space");
    private static final int BETWEEN = 5;

    private final Amounts amounts;
    private final TimeTold told;

    JointSpaceFinder(Amounts amounts) {
        this.amounts = amounts;
        this.told = new TimeTold(amounts);
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        for (Quantity width : amounts.in(sentence)) {
            if (width.unit() != Unit.MILLIMETERS || !isOfSpace(sentence, width)) continue;
            if (!TimeTold.isSo(sentence, scopes, width.from(), width.to())) continue;
            int from = Math.max(0, width.from() - BETWEEN);
            Focus about = Focus.of(sentence, width.from(), width.to(), discourse.focus());
            Findings.About what =
                    new Findings.About(new FactValue.Amount(width.measure()), about.parts(), about.side(), null, null);
            findings.fact(JOINT_SPACE, FactStatus.ASSERTED, what, sentence, from, width.to());
        }
    }

    private boolean isOfSpace(Sentence sentence, Quantity width) {
        if (told.has(sentence, "other width", width.to(), width.to() + 2)) return false;
        for (int at = Math.max(0, width.from() - BETWEEN); at + 1 < width.from(); at++)
            if (isSpace(sentence, at))
                return !told.has(sentence, "other width", at, width.from()) && !isBroken(sentence, at, width);
        if (width.to() >= sentence.size()) return false;
        int next = sentence.word(width.to()).equals("of") ? width.to() + 1 : width.to();
        for (int at = next; at < Math.min(sentence.size() - 1, next + 3); at++) if (isSpace(sentence, at)) return true;
        return false;
    }

    private static boolean isBroken(Sentence sentence, int from, Quantity width) {
        for (int at = from; at < width.from(); at++)
            if (sentence.word(at).equals("and") || sentence.word(at).equals(";")) return true;
        return false;
    }

    private static boolean isSpace(Sentence sentence, int at) {
        return sentence.word(at).equals("joint") && sentence.word(at + 1).equals("space");
    }
}
