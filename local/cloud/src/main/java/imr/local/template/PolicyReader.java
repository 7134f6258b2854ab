package imr.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a function may do: statements in place, SAM's policy templates, or those of a role. */
final class PolicyReader {
    /** SAM's policy templates that this project could use: actions, and whether the argument names a bucket, table or queue. */
    private static final Map<String, List<String>> TEMPLATES = Map.of(
            "S3ReadPolicy", List.of("s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation", "s3:GetObjectVersion"),
            "S3WritePolicy", List.of("s3:PutObject", "s3:PutObjectAcl"),
            "S3CrudPolicy",
                    List.of("s3:GetObject", "s3:ListBucket", "s3:PutObject", "s3:DeleteObject", "s3:GetObjectVersion"),
            "DynamoDBReadPolicy",
                    List.of(
                            "dynamodb:GetItem",
                            "dynamodb:Query",
                            "dynamodb:Scan",
                            "dynamodb:BatchGetItem",
                            "dynamodb:DescribeTable"),
            "DynamoDBWritePolicy", List.of("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:BatchWriteItem"),
            "DynamoDBCrudPolicy",
                    List.of(
                            "dynamodb:GetItem",
                            "dynamodb:PutItem",
                            "dynamodb:UpdateItem",
                            "dynamodb:DeleteItem",
                            "dynamodb:Query",
                            "dynamodb:Scan",
                            "dynamodb:BatchGetItem",
                            "dynamodb:BatchWriteItem",
                            "dynamodb:DescribeTable",
                            "dynamodb:ConditionCheckItem"),
            "SQSSendMessagePolicy", List.of("sqs:SendMessage"));

    private final Node root;
    private final Resolver resolver;
    private final Account account;
    private final Mistakes mistakes;

    PolicyReader(Node root, Resolver resolver, Account account, Mistakes mistakes) {
        this.root = root;
        this.resolver = resolver;
        this.account = account;
        this.mistakes = mistakes;
    }

    Policy read(String function, Node properties) {
        List<Policy.Statement> statements = new ArrayList<>();
        for (Node policy : properties.itemsAt("Policies")) statements(function, policy, statements);
        String role = properties.textAt("Role");
        if (role != null) role(function, role, properties.line(), statements);
        return new Policy(statements);
    }

    private void role(String function, String arn, int line, List<Policy.Statement> statements) {
        for (String id : root.entriesAt("Resources").keySet()) {
            Node resource = resolver.references().resource(id);
            if (resource == null || !resource.textAt("Type", "").equals("AWS::IAM::Role")) continue;
            if (!arn.equals(resolver.references().attribute(id + ".Arn", line))) continue;
            Node properties = resolver.resolveOrEmpty(resource.at("Properties"));
            for (Node policy : properties.itemsAt("Policies")) {
                Node document = policy.at("PolicyDocument");
                if (document != null) statements(function, document, statements);
            }
            return;
        }
        mistakes.add(
                line,
                "ROLE",
                function + " has a Role that is no resource of this template; write the policies out here.");
    }

    private void statements(String function, Node policy, List<Policy.Statement> statements) {
        if (policy.at("Statement") != null) {
            for (Node statement : policy.itemsAt("Statement")) statements.add(statement(statement));
            return;
        }
        // A text names a policy that AWS manages; those say nothing of this template's resources.
        if (!(policy instanceof Node.Mapping mapping)) return;
        mapping.entries().forEach((name, argument) -> {
            List<String> actions = TEMPLATES.get(name);
            if (actions == null)
                mistakes.add(
                        policy.line(),
                        "POLICY",
                        function + ": the policy " + name + " is not known here; write its statements out.");
            else statements.add(new Policy.Statement(true, actions, resources(name, argument), policy.line()));
        });
    }

    private static Policy.Statement statement(Node node) {
        return new Policy.Statement(
                node.textAt("Effect", "").equals("Allow"), texts(node, "Action"), texts(node, "Resource"), node.line());
    }

    private static List<String> texts(Node node, String key) {
        return node.itemsAt(key).stream().map(Texts::of).toList();
    }

    private List<String> resources(String name, Node argument) {
        if (name.startsWith("S3")) {
            String arn = "arn:aws:s3:::" + argument.textAt("BucketName", "");
            return List.of(arn, arn + "/*");
        }
        if (name.startsWith("SQS")) return List.of(account.arn("sqs", argument.textAt("QueueName", "")));
        String arn = account.arn("dynamodb", "table/" + argument.textAt("TableName", ""));
        return List.of(arn, arn + "/index/*");
    }
}
