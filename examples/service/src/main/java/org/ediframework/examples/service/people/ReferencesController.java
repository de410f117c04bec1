package org.ediframework.examples.service.people;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The names of the references that the service has read. */
@RestController
class ReferencesController {

    private final ReferenceShelf shelf;

    ReferencesController(ReferenceShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping(path = "/references", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> references() {
        return shelf.getIds();
    }
}
