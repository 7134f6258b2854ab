package imr.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Policy POLICY = new Policy(List.of(
            new Policy.Statement(
                    true, List.of("s3:GetObject", "s3:Put*"), List.of("arn:aws:s3:::b/cases/*/case.json"), 1),
            new Policy.Statement(false, List.of("s3:*"), List.of("arn:aws:s3:::b/cases/secret/*"), 2)));

    @Test
    void whatAStatementAllowsIsAllowed() {
        assertThat(POLICY.allows("s3:GetObject", "arn:aws:s3:::b/cases/CM1/v1/case.json"))
                .isTrue();
        assertThat(POLICY.allows("S3:PutObject", "arn:aws:s3:::b/cases/CM1/v1/case.json"))
                .as("actions know no case")
                .isTrue();
    }

    @Test
    void whatNoStatementAllowsIsNot() {
        assertThat(POLICY.allows("s3:GetObject", "arn:aws:s3:::b/cases/CM1/v1/other.json"))
                .isFalse();
        assertThat(POLICY.allows("s3:DeleteObject", "arn:aws:s3:::b/cases/CM1/v1/case.json"))
                .isFalse();
    }

    @Test
    void aDenialWins() {
        assertThat(POLICY.allows("s3:GetObject", "arn:aws:s3:::b/cases/secret/case.json"))
                .isFalse();
    }

    @Test
    void aBucketIsMentionedByWhatIsInIt() {
        assertThat(POLICY.mentions("arn:aws:s3:::b")).isTrue();
        assertThat(POLICY.mentions("arn:aws:s3:::bb")).isFalse();
        assertThat(POLICY.mentions("arn:aws:s3:::b", "s3:DeleteObject")).isFalse();
    }
}
