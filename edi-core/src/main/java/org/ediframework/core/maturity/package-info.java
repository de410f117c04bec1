/**
 * Maturity: how far an organisation has come in the modules of a maturity framework by its own assessment, and what comes
 * next. Entrance: {@link org.ediframework.core.maturity.SelfAssessment}. Stands on the documents of {@code plan} and
 * {@code framework}.
 */
@NullMarked
package org.ediframework.core.maturity;

import org.jspecify.annotations.NullMarked;
