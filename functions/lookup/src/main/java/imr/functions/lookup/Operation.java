package imr.functions.lookup;

import static imr.access.Role.AUDITOR;
import static imr.access.Role.COORDINATOR;
import static imr.access.Role.PARTY;
import static imr.access.Role.PUBLISHER;
import static imr.access.Role.REVIEWER;

import imr.access.Route;
import imr.api.ApiOperation;
import imr.api.QueryField;
import java.util.Arrays;
import java.util.List;

/** What the API can do, with the route and the roles of each. The template's routes and {@code openapi.yaml} are held against this list. */
enum Operation implements ApiOperation {
    CASE,
    DETERMINATION,
    TRACE,
    FACTS,
    LETTER,
    PROCESS,
    UPLOAD,
    WORK_LIST,
    STRAYS,
    PUBLISHED,
    PUBLISHED_LETTER,
    STATISTICS;

    @Override
    public Route route() {
        return switch (this) {
            case CASE -> ofCase("/cases/{caseNumber}");
            case DETERMINATION -> ofCase("/cases/{caseNumber}/determination");
            case TRACE -> ofCase("/cases/{caseNumber}/trace");
            case FACTS -> Route.of("GET", "/cases/{caseNumber}/facts", COORDINATOR, REVIEWER, AUDITOR);
            case LETTER -> ofCase("/cases/{caseNumber}/letter");
            case PROCESS -> ofCase("/cases/{caseNumber}/process");
            case UPLOAD -> Route.of("POST", "/cases/{caseNumber}/uploads/{uploadId}", COORDINATOR);
            case WORK_LIST -> Route.of("GET", "/worklist", REVIEWER, COORDINATOR, AUDITOR);
            case STRAYS -> Route.of("GET", "/strays", COORDINATOR, AUDITOR);
            case PUBLISHED -> Route.ofEverybody("GET", "/published");
            case PUBLISHED_LETTER -> Route.ofEverybody("GET", "/published/{caseNumber}/letter");
            case STATISTICS -> Route.ofEverybody("GET", "/statistics");
        };
    }

    @Override
    public List<QueryField> query() {
        return switch (this) {
            case DETERMINATION, TRACE, FACTS -> List.of(QueryField.VERSION);
            case LETTER -> List.of(QueryField.VERSION, QueryField.FORMAT, QueryField.COPY);
            case WORK_LIST -> List.of(QueryField.AFTER_CASE);
            case STRAYS -> List.of(QueryField.DAY);
            case PUBLISHED ->
                List.of(
                        QueryField.MONTH,
                        QueryField.TREATMENT,
                        QueryField.BODY_PART,
                        QueryField.OUTCOME,
                        QueryField.GUIDELINE,
                        QueryField.SPECIALTY,
                        QueryField.AFTER_ITEM);
            case PUBLISHED_LETTER -> List.of(QueryField.FORMAT);
            case STATISTICS -> List.of(QueryField.MONTH, QueryField.TREATMENT);
            case CASE, PROCESS, UPLOAD -> List.of();
        };
    }

    @Override
    public boolean needs(QueryField field) {
        return field == QueryField.DAY || field == QueryField.MONTH;
    }

    private static Route ofCase(String path) {
        return Route.of("GET", path, PARTY, COORDINATOR, REVIEWER, PUBLISHER, AUDITOR);
    }

    static List<Route> routes() {
        return Arrays.stream(values()).map(Operation::route).toList();
    }
}
