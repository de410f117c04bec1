package org.ediframework.examples.service.disclosure;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whether whoever sent a request is still there. The container tells only those who read or write; so its connection is
 * looked at, without waiting, while there is nothing to read any more.
 */
@Component
class Caller extends ValveBase implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String CONNECTION = Caller.class.getName();

    Caller() {
        super(true);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(CONNECTION, request.getCoyoteRequest());
        getNext().invoke(request, response);
    }

    /** Whether the connection of a request, whose body was read to its end, is at its end too. */
    static boolean isGone(HttpServletRequest request) {
        if (!(request.getAttribute(CONNECTION) instanceof org.apache.coyote.Request connection)) {
            return false;
        }
        // A connection at its end reports one byte every time, to have the end found by reading it. A byte of the next
        // request is reported once: then it is in the container's buffer.
        int first = reportedBytes(connection);
        int second = reportedBytes(connection);
        return first == 1 && second == 1;
    }

    private static int reportedBytes(org.apache.coyote.Request connection) {
        connection.setAvailable(0);
        connection.action(ActionCode.AVAILABLE, true);
        return connection.getAvailable();
    }
}
