package imr.domain.process;

import imr.domain.Digest;

/**
 * A determination that the Appeals Board reversed. It is kept and stays readable; it no longer binds.
 *
 * @param aftermath what had become of it by then
 * @param ground    why it was reversed
 * @param order     digest of the order that remands the case
 */
public record SupersededDetermination(
        SignedDetermination determination, Aftermath aftermath, AppealGround ground, Digest order) {}
