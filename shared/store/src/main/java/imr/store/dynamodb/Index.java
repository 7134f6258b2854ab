package imr.store.dynamodb;

/** The table's indexes, as the template declares them. */
enum Index {
    OPEN_BY_DUE("OpenByDue", Keys.OPEN_SHARD, Keys.DUE),
    REVIEW_BY_DUE("ReviewByDue", Keys.REVIEW_SHARD, Keys.DUE),
    PUBLISHED_BY_TREATMENT("PublishedByTreatment", Keys.TREATMENT_MONTH, Keys.PUBLISHED),
    PUBLISHED_BY_OUTCOME("PublishedByOutcome", Keys.OUTCOME_MONTH, Keys.PUBLISHED);

    private final String indexName;
    private final String partition;
    private final String sort;

    Index(String indexName, String partition, String sort) {
        this.indexName = indexName;
        this.partition = partition;
        this.sort = sort;
    }

    String indexName() {
        return indexName;
    }

    String partition() {
        return partition;
    }

    String sort() {
        return sort;
    }
}
