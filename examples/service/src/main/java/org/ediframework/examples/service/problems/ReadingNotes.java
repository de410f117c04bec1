package org.ediframework.examples.service.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells with an answer what of the tables that it comes from was understood and not read as it stands: a header
 * {@code Edi-Notes} with an array of JSON in ASCII, an object for each note, the first {@value #MOST} of them.
 */
@RestControllerAdvice
class ReadingNotes implements ResponseBodyAdvice<Object> {

    /** As many as stay within what servers take of a header. */
    static final int MOST = 20;

    private static final int LONGEST = 300;
    private static final String HEADER = "Edi-Notes";
    private static final String KEPT = ReadingNotes.class.getName();

    private final JsonMapper mapper;

    ReadingNotes(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Keeps these notes for the answer to the request of this thread. */
    static void keep(String document, Findings findings) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null || findings.getTotal() == 0) {
            return;
        }
        List<Map<String, Object>> notes = new ArrayList<>(kept(request));
        for (Finding finding : findings.getFirst()) {
            if (notes.size() < MOST) {
                notes.add(note(document, finding));
            }
        }
        request.setAttribute(KEPT, List.copyOf(notes), RequestAttributes.SCOPE_REQUEST);
    }

    private static Map<String, Object> note(String document, Finding finding) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("document", document);
        note.put("code", finding.getCode());
        finding.getLocation().ifPresent(place -> {
            place.getLine().ifPresent(line -> note.put("line", line));
            place.getCell().ifPresent(cell -> note.put("cell", cell));
        });
        String message = finding.getMessage();
        note.put("message", message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message);
        return note;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> kept(RequestAttributes request) {
        Object kept = request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        return kept == null ? List.of() : (List<Map<String, Object>>) kept;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        List<Map<String, Object>> notes = attributes == null ? List.of() : kept(attributes);
        if (!notes.isEmpty()) {
            response.getHeaders().set(HEADER, ascii(mapper.writeValueAsString(notes)));
        }
        return body;
    }

    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); at++) {
            char sign = json.charAt(at);
            ascii.append(sign < 127 ? String.valueOf(sign) : String.format("\\u%04x", (int) sign));
        }
        return ascii.toString();
    }
}
