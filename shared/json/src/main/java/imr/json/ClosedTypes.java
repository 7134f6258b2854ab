package imr.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.Recommendation;
import imr.domain.fact.FactValue;
import imr.domain.process.Aftermath;
import imr.domain.process.CaseStage;

/**
 * Sealed types are written with a property {@code type} that says which form it is, and what earlier traces had besides is passed over; the
 * domain itself stays free of annotations.
 */
final class ClosedTypes extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ClosedTypes() {
        super("closed types");
        setMixInAnnotation(Finding.class, FindingForms.class);
        setMixInAnnotation(Recommendation.class, RecommendationForms.class);
        setMixInAnnotation(FactValue.class, FactValueForms.class);
        forms(CaseStage.class);
        forms(Aftermath.Implementation.class);
        setMixInAnnotation(Recommendation.Uphold.class, WithoutSets.class);
        setMixInAnnotation(Evaluation.class, WithoutFacts.class);
    }

    /** The forms of a sealed interface of records, each under its simple name. */
    private void forms(Class<?> sealed) {
        setMixInAnnotation(sealed, ByName.class);
        for (Class<?> form : sealed.getPermittedSubclasses())
            registerSubtypes(new NamedType(form, form.getSimpleName()));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface ByName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "MET", value = Finding.Met.class),
        @JsonSubTypes.Type(name = "NOT_MET", value = Finding.NotMet.class),
        @JsonSubTypes.Type(name = "NOT_DOCUMENTED", value = Finding.NotDocumented.class),
        @JsonSubTypes.Type(name = "NOT_APPLICABLE", value = Finding.NotApplicable.class)
    })
    private interface FindingForms {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "OVERTURN", value = Recommendation.Overturn.class),
        @JsonSubTypes.Type(name = "UPHOLD", value = Recommendation.Uphold.class),
        @JsonSubTypes.Type(name = "NONE", value = Recommendation.None.class)
    })
    private interface RecommendationForms {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "flag", value = FactValue.Flag.class),
        @JsonSubTypes.Type(name = "amount", value = FactValue.Amount.class),
        @JsonSubTypes.Type(name = "day", value = FactValue.Day.class),
        @JsonSubTypes.Type(name = "code", value = FactValue.Code.class)
    })
    private interface FactValueForms {}

    /** Traces once told everybody the sets of facts that would turn an outcome. */
    @JsonIgnoreProperties("wouldSettle")
    private interface WithoutSets {}

    /** Traces once repeated every fact; they are in {@code facts.json}. */
    @JsonIgnoreProperties("facts")
    private interface WithoutFacts {}
}
