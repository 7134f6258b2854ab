package imr.domain.evaluation;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;

/** What an evaluation rests on. Replaying these gives the same bytes. */
public record Pins(
        CaseNumber caseNumber, CaseVersion version, Digest caseFile, Digest library, Digest facts, String engine) {}
