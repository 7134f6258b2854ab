/** The application as it is uploaded ({@code imr.application.v1}): read strictly, with everything that is wrong with it said at once. */
@NullMarked
package imr.functions.intake.application;

import org.jspecify.annotations.NullMarked;
