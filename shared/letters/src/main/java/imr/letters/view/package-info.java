/**
 * What a letter says, put into sentences and lines before any layout: one record for each thing the template shows. Takes the
 * determination as it is; does not judge it, and knows neither HTML nor PDF.
 */
@NullMarked
package imr.letters.view;

import org.jspecify.annotations.NullMarked;
