/** A project on Spring Boot 3.5, as one elsewhere has it: Boot's own parent, the library through its bill of materials. */
package org.ediframework.examples.boot3;
