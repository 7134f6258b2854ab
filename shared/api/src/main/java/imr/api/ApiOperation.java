package imr.api;

import imr.access.Route;
import java.util.List;

/** Something the API can do. The template's routes and {@code openapi.yaml} are held against all of them. */
public interface ApiOperation {
    /** Its route with the roles that may use it. */
    Route route();

    /** What may stand in its query. */
    default List<QueryField> query() {
        return List.of();
    }

    /** Whether it cannot do without a field of its query. */
    default boolean needs(QueryField field) {
        return false;
    }
}
