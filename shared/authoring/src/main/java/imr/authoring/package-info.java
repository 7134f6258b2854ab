/**
 * Turns the guideline files that clinicians write into the compiled library: parses, checks and resolves them, and reports every mistake
 * with its place and one sentence of advice. Runs when the project is built and from the command line, never in a function.
 */
@NullMarked
package imr.authoring;

import org.jspecify.annotations.NullMarked;
