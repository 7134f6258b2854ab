/**
 * Who may review a case, and who is asked to: the registry of reviewers, the screens of Labor Code 139.5 (licence, certification, practice,
 * conflict of interest), and the assignment with everybody who was considered. A reviewer's name stays in the registry: everything that is
 * stored, printed or logged elsewhere knows a {@link imr.domain.reviewer.ReviewerId} (Labor Code 4610.6(f)).
 */
@NullMarked
package imr.domain.reviewer;

import org.jspecify.annotations.NullMarked;
