/** What a person sees and does on each page, in the words of the field. */
@NullMarked
package io.opsward.e2e.pages;

import org.jspecify.annotations.NullMarked;
