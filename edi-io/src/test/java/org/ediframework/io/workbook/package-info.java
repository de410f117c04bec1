@NullMarked
package org.ediframework.io.workbook;

import org.jspecify.annotations.NullMarked;
