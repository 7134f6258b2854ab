/** Makes the sample cases of {@code events/cases} from their sources and checks that the two agree. */
@NullMarked
package imr.letters.cases;

import org.jspecify.annotations.NullMarked;
