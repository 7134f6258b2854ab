package imr.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntrinsicsTest {
    private static final String HEAD = """
            Parameters:
              Stage: {Type: String, Default: dev}
              Zones: {Type: CommaDelimitedList, Default: 'a, b,c'}
            Mappings:
              Sizes: {dev: {memory: 512}, live: {memory: 2048}}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
              IsTest: !Not [!Condition IsLive]
            Resources:
              Bucket: {Type: AWS::S3::Bucket}
              Queue: {Type: AWS::SQS::Queue}
              Gone: {Type: AWS::S3::Bucket, Condition: IsLive}
              Function:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: a.B::c
                  AutoPublishAlias: current
                  Environment:
                    Variables:
                      VALUE:\s""";

    @Test
    void referencesStandForNamesAndValues() {
        assertThat(value("!Ref Stage")).isEqualTo("dev");
        assertThat(value("!Ref AWS::AccountId")).isEqualTo("000000000000");
        assertThat(value("!Ref Bucket")).isEqualTo("imr-local-bucket");
        assertThat(value("!Ref Zones")).isEqualTo("a,b,c");
        assertThat(value("{Ref: Stage}")).isEqualTo("dev");
    }

    @Test
    void attributesStandForArns() {
        assertThat(value("!GetAtt Bucket.Arn")).isEqualTo("arn:aws:s3:::imr-local-bucket");
        assertThat(value("!GetAtt Queue.QueueName")).isEqualTo("imr-local-Queue");
        assertThat(value("{Fn::GetAtt: [Queue, Arn]}")).isEqualTo("arn:aws:sqs:us-west-2:000000000000:imr-local-Queue");
        assertThat(value("!Ref Function.Alias"))
                .isEqualTo("arn:aws:lambda:us-west-2:000000000000:function:imr-local-Function:current");
    }

    @Test
    void textsAreComposed() {
        assertThat(value("!Sub '${Stage}-${AWS::Region}-${Bucket.Arn}-${!Literal}'"))
                .isEqualTo("dev-us-west-2-arn:aws:s3:::imr-local-bucket-${Literal}");
        assertThat(value("!Sub ['${a}/${Stage}', {a: !Ref Bucket}]")).isEqualTo("imr-local-bucket/dev");
        assertThat(value("!Join ['-', [a, !Ref Stage, b]]")).isEqualTo("a-dev-b");
        assertThat(value("!Select [1, !Split ['/', 'x/y/z']]")).isEqualTo("y");
        assertThat(value("!FindInMap [Sizes, !Ref Stage, memory]")).isEqualTo("512");
    }

    @Test
    void conditionsChoose() {
        assertThat(value("!If [IsLive, live, other]")).isEqualTo("other");
        assertThat(value("!If [IsTest, test, other]")).isEqualTo("test");
        assertThat(read("!If [IsLive, live, !Ref AWS::NoValue]", new Mistakes("t.yaml"))
                        .function("Function")
                        .environment())
                .isEmpty();
    }

    @Test
    void whatNamesNothingIsToldWithLineAndHint() {
        assertThat(problems("!Ref Bukcet"))
                .containsExactly(new Problem(
                        "UNKNOWN_REFERENCE",
                        "t.yaml:20",
                        "Bukcet names no parameter or resource of this template; did you mean Bucket?"));
        assertThat(problems("!GetAtt Bucket.Name")).extracting(Problem::code).containsExactly("UNKNOWN_ATTRIBUTE");
        assertThat(problems("!If [IsLife, a, b]"))
                .extracting(Problem::advice)
                .first()
                .asString()
                .endsWith("did you mean IsLive?");
        assertThat(problems("!Ref Gone"))
                .as("its condition does not hold")
                .extracting(Problem::code)
                .containsExactly("UNKNOWN_REFERENCE");
        assertThat(problems("!Sub '${Nobody}'")).hasSize(1);
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThat(problems("[a, b")).extracting(Problem::code).contains("YAML");
    }

    private static String value(String expression) {
        Mistakes mistakes = new Mistakes("t.yaml");
        FunctionResource.Variable variable =
                read(expression, mistakes).function("Function").environment().get("VALUE");
        assertThat(mistakes.all()).isEmpty();
        return variable == null ? "nothing" : variable.value();
    }

    private static java.util.List<Problem> problems(String expression) {
        Mistakes mistakes = new Mistakes("t.yaml");
        read(expression, mistakes);
        return mistakes.all();
    }

    private static Template read(String expression, Mistakes mistakes) {
        return TemplateReader.read(HEAD + expression + "\n", Map.of(), mistakes);
    }
}
