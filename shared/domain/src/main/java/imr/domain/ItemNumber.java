package imr.domain;

/** The place of a disputed item in its application or letter, counted from 1. */
public record ItemNumber(int value) implements Comparable<ItemNumber> {
    public ItemNumber {
        if (value < 1) throw new IllegalArgumentException("items count from 1");
    }

    @Override
    public int compareTo(ItemNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
