package imr.domain.casefile;

/** Whether a request starts a treatment or goes on with it; different criteria apply (8 CCR 9792.24.1(c) and (d)). */
public enum RequestType {
    INITIAL,
    EXTENSION,
    REPEAT_STUDY,
    UNSTATED
}
