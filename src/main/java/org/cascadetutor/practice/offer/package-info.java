/** What there is to practise, review, find out and check now, for the pages that offer it. */
@NullMarked
package org.cascadetutor.practice.offer;

import org.jspecify.annotations.NullMarked;
