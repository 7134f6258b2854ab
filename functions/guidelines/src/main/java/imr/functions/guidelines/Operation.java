package imr.functions.guidelines;

import static imr.access.Role.AUDITOR;
import static imr.access.Role.COORDINATOR;
import static imr.access.Role.PARTY;
import static imr.access.Role.PUBLISHER;
import static imr.access.Role.REVIEWER;

import imr.access.Route;
import imr.api.ApiOperation;
import imr.api.QueryField;
import java.util.List;

/** What is asked of the guidelines, and by whom. */
enum Operation implements ApiOperation {
    GUIDELINES,
    EVALUATIONS;

    @Override
    public Route route() {
        return switch (this) {
            case GUIDELINES -> Route.of("GET", "/guidelines", PARTY, COORDINATOR, REVIEWER, PUBLISHER, AUDITOR);
            case EVALUATIONS -> Route.of("POST", "/evaluations", COORDINATOR, REVIEWER, AUDITOR);
        };
    }

    @Override
    public List<QueryField> query() {
        return this == GUIDELINES ? List.of(QueryField.ON, QueryField.TREATMENT) : List.of();
    }

    @Override
    public boolean needs(QueryField field) {
        return field == QueryField.ON;
    }
}
