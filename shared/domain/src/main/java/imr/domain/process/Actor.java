package imr.domain.process;

import imr.domain.reviewer.ReviewerId;

/**
 * Who causes a transition.
 *
 * @param subject opaque identifier from the token or of the stage, 1 to 128 letters, digits and {@code ._:|+-}; never a name or an e-mail
 *                address. Another form throws {@link IllegalArgumentException}.
 */
public record Actor(ActorRole role, String subject) {
    public Actor {
        Codes.identifier(subject);
    }

    /** A stage or a clock, such as {@code deadlines}. */
    public static Actor system(String stage) {
        return new Actor(ActorRole.SYSTEM, stage);
    }

    public boolean is(ReviewerId reviewer) {
        return role == ActorRole.REVIEWER && subject.equals(reviewer.value());
    }
}
