package imr.authoring;

import imr.domain.evaluation.SourceStatus;

/**
 * What a criterion takes from what stands around it.
 *
 * @param path      the id it belongs under
 * @param cite      citation, empty when nothing gives one yet
 * @param status    status; {@link SourceStatus#U} when nothing gives one yet
 * @param source    source, empty when nothing gives one yet
 * @param draft     what a draft says of itself; empty while nothing does
 * @param parameter whether it stands in a definition that takes a treatment
 */
record Around(String path, String cite, SourceStatus status, String source, DraftText draft, boolean parameter) {
    /** What {@code derivations.yaml} lets facts follow from. */
    static final String PREMISE = "derivation/";

    /** Where {@code definitions.yaml} stands. */
    static final String DEFINITION = "definition/";

    boolean isPremise() {
        return path.startsWith(PREMISE);
    }

    /** What guidelines share decides in all of them, and can be no draft. */
    boolean isShared() {
        return isPremise() || path.startsWith(DEFINITION);
    }

    Around withoutCheck() {
        return new Around(path, cite, status, source, draft.withoutCheck(), parameter);
    }

    Around checking(String check) {
        return new Around(path, cite, status, source, new DraftText(check, draft.confidence()), parameter);
    }

    Around at(String id) {
        return new Around(path + "/" + id, cite, status, source, draft, parameter);
    }
}
