/**
 * The compiled guideline library: what the YAML files say, resolved and checked, as one JSON document whose digest is the library's
 * version. Holds no case and evaluates nothing; knows nothing of YAML.
 */
@NullMarked
package imr.guidelines.library;

import org.jspecify.annotations.NullMarked;
