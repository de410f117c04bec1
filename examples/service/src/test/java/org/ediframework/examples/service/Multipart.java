package org.ediframework.examples.service;

/** A multipart body as a browser or curl sends it. */
final class Multipart {

    static final String TYPE = "multipart/form-data; boundary=----a-boundary";

    private final StringBuilder body = new StringBuilder();

    Multipart with(String name, String content) {
        body.append("------a-boundary\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"; filename=\"")
                .append(name)
                .append(".txt\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .append(content)
                .append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return body + "------a-boundary--\r\n";
    }
}
