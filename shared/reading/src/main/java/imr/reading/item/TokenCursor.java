package imr.reading.item;

import imr.domain.Unit;
import imr.reading.item.AmountToken.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the tokens of an amount. What is not there is not taken and leaves the place as it was. */
final class TokenCursor {
    private final List<AmountToken> tokens;
    private int at;

    TokenCursor(List<AmountToken> tokens) {
        this.tokens = tokens;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }

    void advance() {
        at++;
    }

    int start(int mark) {
        return tokens.get(mark).start();
    }

    /** Behind the token before this place. */
    int endBefore() {
        return tokens.get(at - 1).end();
    }

    @Nullable
    AmountToken peek() {
        return isAtEnd() ? null : tokens.get(at);
    }

    boolean is(Kind... kinds) {
        return !isAtEnd() && tokens.get(at).is(kinds);
    }

    /** Whether the token behind this one is of the kind. */
    boolean follows(Kind kind) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(kind);
    }

    @Nullable
    AmountToken take(Kind... kinds) {
        return is(kinds) ? tokens.get(at++) : null;
    }

    @Nullable
    AmountToken takeWord() {
        return take(Kind.WORD);
    }

    void skip(Kind... kinds) {
        while (is(kinds)) at++;
    }

    /** A unit of time. */
    @Nullable
    Unit takeTime() {
        if (take(Kind.DAYS) != null) return Unit.DAYS;
        if (take(Kind.WEEKS) != null) return Unit.WEEKS;
        if (take(Kind.MONTHS) != null) return Unit.MONTHS;
        return take(Kind.YEARS) != null ? Unit.YEARS : null;
    }

    /** The number one, where a token says it without a number. */
    static AmountToken one(AmountToken at) {
        return new AmountToken(Kind.NUMBER, BigDecimal.ONE, BigDecimal.ONE, at.start(), at.end());
    }

    static AmountToken product(AmountToken a, AmountToken b) {
        return new AmountToken(Kind.NUMBER, a.low().multiply(b.low()), a.high().multiply(b.high()), a.start(), b.end());
    }
}
