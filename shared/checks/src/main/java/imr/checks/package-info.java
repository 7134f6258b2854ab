/**
 * What is looked for in a determination before it is signed: a draft goes in, faults with their places come out. It decides nothing and changes
 * nothing; it knows no store, no letter layout and no person.
 */
@NullMarked
package imr.checks;

import org.jspecify.annotations.NullMarked;
