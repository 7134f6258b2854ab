package imr.domain.fact;

import imr.domain.Digest;

/**
 * Who read a record: the same reader, lexicons and documents give the same facts.
 *
 * @param version  changes whenever the method does
 * @param lexicons digest of all word lists and models it reads with
 */
public record Reader(String version, Digest lexicons) {}
