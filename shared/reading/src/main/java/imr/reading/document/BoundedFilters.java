package imr.reading.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Ends the decoding of a stream that grows beyond bounds: a kilobyte of a hostile file can stand for a megabyte, and filters multiply. PDFBox
 * decodes into memory, knows no limit, and has one place where every stream passes, the table of its filters; so each filter in it is wrapped.
 * Threads without a {@link Guard} decode as before.
 */
final class BoundedFilters extends Filter {
    private final Filter filter;

    private BoundedFilters(Filter filter) {
        this.filter = filter;
    }

    /** Wraps the filters, once for the life of the process. */
    static void install() {
        try {
            Field table = FilterFactory.class.getDeclaredField("filters");
            table.setAccessible(true);
            @SuppressWarnings("unchecked")
            Map<COSName, Filter> filters = (Map<COSName, Filter>) table.get(FilterFactory.INSTANCE);
            IdentityHashMap<Filter, Filter> wrapped = new IdentityHashMap<>();
            filters.replaceAll((name, filter) -> wrapped.computeIfAbsent(filter, BoundedFilters::new));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this release of PDFBox keeps its filters elsewhere", e);
        }
    }

    @Override
    public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return filter.decode(encoded, bounded(decoded), parameters, index);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index, DecodeOptions options)
            throws IOException {
        return filter.decode(encoded, bounded(decoded), parameters, index, options);
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) throws IOException {
        filter.encode(input, encoded, parameters, 0);
    }

    private static OutputStream bounded(OutputStream decoded) {
        Guard guard = Guard.current();
        return guard == null ? decoded : new Bounded(decoded, guard);
    }

    private static final class Bounded extends FilterOutputStream {
        private final Guard guard;
        private long written;

        Bounded(OutputStream out, Guard guard) {
            super(out);
            this.guard = guard;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int length) {
            written += length;
            guard.decoded(length, written);
        }
    }
}
