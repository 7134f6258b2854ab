package imr.domain.process;

/**
 * A reviewer of the registry, by the identifier that is also the subject of the reviewer's tokens. Says nothing of the name, which stays
 * within the organization (Labor Code 4610.6(f)). Another form than that of {@link Actor#subject} throws {@link IllegalArgumentException}.
 */
public record ReviewerId(String value) {
    public ReviewerId {
        Codes.identifier(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
