package imr.authoring;

import imr.domain.evaluation.SourceStatus;

/**
 * What a criterion takes from what stands around it.
 *
 * @param path      the id it belongs under
 * @param cite      citation, empty when nothing gives one yet
 * @param status    status; {@link SourceStatus#U} when nothing gives one yet
 * @param source    source, empty when nothing gives one yet
 * @param parameter whether it stands in a definition that takes a treatment
 */
record Around(String path, String cite, SourceStatus status, String source, boolean parameter) {
    /** What {@code derivations.yaml} lets facts follow from. */
    static final String PREMISE = "derivation/";

    boolean isPremise() {
        return path.startsWith(PREMISE);
    }

    Around at(String id) {
        return new Around(path + "/" + id, cite, status, source, parameter);
    }
}
