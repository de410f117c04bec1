package org.ediframework.examples.service.answers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Writes an {@link Answer} in UTF-8. */
@Component
class AnswerWriter extends AbstractHttpMessageConverter<Answer> {

    AnswerWriter() {
        super(MediaType.APPLICATION_JSON, MediaType.parseMediaType(Answer.CSV), MediaType.TEXT_PLAIN);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Answer.class;
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Answer readInternal(Class<? extends Answer> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Answers are only written.", message);
    }

    @Override
    protected void writeInternal(Answer answer, HttpOutputMessage message) throws IOException {
        MediaType type = message.getHeaders().getContentType();
        String text = answer.write(type == null ? MediaType.APPLICATION_JSON : type)
                .orElseThrow(() -> new HttpMessageNotWritableException("There is no form " + type + "."));
        if (type != null && type.getType().equals("text")) {
            message.getHeaders().setContentType(new MediaType(type, StandardCharsets.UTF_8));
        }
        message.getBody().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
