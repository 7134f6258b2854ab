@NullMarked
package imr.druglist;

import org.jspecify.annotations.NullMarked;
