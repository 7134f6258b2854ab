package imr.functions.review;

/** What a reviewer attests by signing (Labor Code 139.5(d), 4610.6(c)). The request repeats it, so that nobody signs what they did not see. */
public final class Attestation {
    public static final String TEXT =
            "I reviewed the medical records of this case. I have no material professional, familial or financial affiliation with"
                    + " any party to it. The decisions are my own and rest on the worker's specific medical needs and the medical"
                    + " evidence that is cited.";

    private Attestation() {}
}
