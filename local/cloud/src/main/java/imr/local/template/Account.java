package imr.local.template;

/** What CloudFormation's pseudo parameters stand for. */
public record Account(String region, String id, String stack) {
    /** The account of everything local: twelve zeros, which AWS never assigns. */
    public static final Account LOCAL = new Account("us-west-2", "000000000000", "imr-local");

    /** An Amazon resource name in this account and region. */
    public String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + region + ":" + id + ":" + resource;
    }
}
