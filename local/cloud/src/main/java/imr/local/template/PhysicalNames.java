package imr.local.template;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code !Ref} and {@code !GetAtt} give for a resource: names as the template sets them, else made from stack and logical id. */
final class PhysicalNames {
    /** The property that names a resource of a type. */
    private static final Map<String, String> NAME_PROPERTY = Map.of(
            "AWS::S3::Bucket", "BucketName",
            "AWS::DynamoDB::Table", "TableName",
            "AWS::Serverless::SimpleTable", "TableName",
            "AWS::Serverless::Function", "FunctionName",
            "AWS::Lambda::Function", "FunctionName",
            "AWS::SQS::Queue", "QueueName",
            "AWS::SNS::Topic", "TopicName",
            "AWS::IAM::Role", "RoleName",
            "AWS::Logs::LogGroup", "LogGroupName",
            "AWS::KMS::Alias", "AliasName");

    private final Account account;
    private final Function<Node, @Nullable Node> resolve;

    PhysicalNames(Account account, Function<Node, @Nullable Node> resolve) {
        this.account = account;
        this.resolve = resolve;
    }

    String name(String logicalId, Node resource) {
        String type = resource.textAt("Type", "");
        String property = NAME_PROPERTY.get(type);
        Node given = property == null ? null : resource.at("Properties", property);
        if (given != null && resolve.apply(given) instanceof Node.Text text) return text.value();
        String made = account.stack() + "-" + logicalId;
        return type.equals("AWS::S3::Bucket") ? made.toLowerCase(Locale.ROOT) : made;
    }

    String ref(String logicalId, Node resource) {
        String name = name(logicalId, resource);
        return switch (resource.textAt("Type", "")) {
            case "AWS::SQS::Queue" -> "https://sqs." + account.region() + ".amazonaws.com/" + account.id() + "/" + name;
            case "AWS::SNS::Topic" -> account.arn("sns", name);
            case "AWS::Serverless::Api" -> logicalId.toLowerCase(Locale.ROOT);
            case "AWS::KMS::Key" -> logicalId.toLowerCase(Locale.ROOT);
            default -> name;
        };
    }

    /** The attribute's value, or {@code null} when resources of this type have no such attribute. */
    @Nullable
    String attribute(String logicalId, Node resource, String attribute) {
        String name = name(logicalId, resource);
        return switch (resource.textAt("Type", "")) {
            case "AWS::S3::Bucket" ->
                switch (attribute) {
                    case "Arn" -> "arn:aws:s3:::" + name;
                    case "DomainName" -> name + ".s3.amazonaws.com";
                    case "RegionalDomainName" -> name + ".s3." + account.region() + ".amazonaws.com";
                    default -> null;
                };
            case "AWS::DynamoDB::Table", "AWS::Serverless::SimpleTable" ->
                switch (attribute) {
                    case "Arn" -> account.arn("dynamodb", "table/" + name);
                    case "StreamArn" -> account.arn("dynamodb", "table/" + name + "/stream/local");
                    default -> null;
                };
            case "AWS::Serverless::Function", "AWS::Lambda::Function" ->
                attribute.equals("Arn") ? account.arn("lambda", "function:" + name) : null;
            case "AWS::SQS::Queue" ->
                switch (attribute) {
                    case "Arn" -> account.arn("sqs", name);
                    case "QueueName" -> name;
                    case "QueueUrl" -> ref(logicalId, resource);
                    default -> null;
                };
            case "AWS::KMS::Key" ->
                switch (attribute) {
                    case "Arn" -> account.arn("kms", "key/" + ref(logicalId, resource));
                    case "KeyId" -> ref(logicalId, resource);
                    default -> null;
                };
            case "AWS::IAM::Role" -> attribute.equals("Arn") ? "arn:aws:iam::" + account.id() + ":role/" + name : null;
            case "AWS::Logs::LogGroup" ->
                attribute.equals("Arn") ? account.arn("logs", "log-group:" + name + ":*") : null;
            // Types that nothing here brings to life: any attribute is taken to exist.
            default -> logicalId + "." + attribute;
        };
    }
}
