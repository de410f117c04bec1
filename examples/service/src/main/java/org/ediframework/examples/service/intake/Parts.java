package org.ediframework.examples.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads the parts of a multipart body one after the other as they come; nothing of them is put into files. */
final class Parts {

    private static final int LONGEST_HEADER = 4 * 1024;

    private final Set<String> allowed;

    /** Parts of these names, each at most once; a name that ends with a dot stands for all that begin with it. */
    Parts(Set<String> allowed) {
        this.allowed = allowed;
    }

    void read(String contentType, InputStream body, PartHandler handler) throws IOException {
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload = new JakartaServletFileUpload<>();
        upload.setMaxPartHeaderSize(LONGEST_HEADER);
        Set<String> seen = new HashSet<>();
        try {
            FileItemInputIterator parts = upload.getItemIterator(new Body(contentType, body));
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                refuseUnknown(part.getFieldName(), seen);
                if (part.getContentType() != null) {
                    Intake.refuseOtherCharset(part.getContentType());
                }
                handler.take(new Part(part.getFieldName(), part.getInputStream()));
            }
        } catch (FileUploadException malformed) {
            if (malformed.getCause() instanceof RefusedBodyException refused) {
                throw refused;
            }
            throw new RefusedBodyException(
                    HttpStatus.BAD_REQUEST, "The body cannot be read to its end as multipart/form-data.");
        }
    }

    private void refuseUnknown(@Nullable String name, Set<String> seen) throws RefusedBodyException {
        if (name == null || !isAllowed(name)) {
            throw new RefusedBodyException(
                    HttpStatus.BAD_REQUEST,
                    "A part has a name that is not known. Allowed are: " + String.join(", ", new TreeSet<>(allowed))
                            + ".");
        }
        if (!seen.add(name)) {
            throw new RefusedBodyException(
                    HttpStatus.BAD_REQUEST, "The part '" + name + "' stands twice. Allowed is once.");
        }
    }

    private boolean isAllowed(String name) {
        return !name.endsWith(".")
                && (allowed.contains(name)
                        || allowed.stream().anyMatch(start -> start.endsWith(".") && name.startsWith(start)));
    }

    /** What the parser has to know of a request. */
    private record Body(String getContentType, InputStream getInputStream) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
