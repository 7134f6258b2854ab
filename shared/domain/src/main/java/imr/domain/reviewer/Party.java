package imr.domain.reviewer;

/** Somebody in a dispute, by id, and what they are to it. */
public record Party(PartyId id, PartyRole role) {}
