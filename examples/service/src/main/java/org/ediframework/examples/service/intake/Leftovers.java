package org.ediframework.examples.service.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads on, for a while, what an answered request has left of its body. Most clients send everything before they look
 * for an answer; one whose connection is cut while it sends is never told why. A body of which much is left, or that
 * comes slowly, is cut off all the same.
 */
@Component
class Leftovers extends OncePerRequestFilter {

    private static final String ASKED_FOR = Leftovers.class.getName();
    private static final DataSize MOST = DataSize.ofMegabytes(2);

    private final Duration longest;

    /** For as long as any body may take. */
    Leftovers(ServiceSettings settings) {
        this.longest = settings.grace();
    }

    /** Notes that the body has been asked for: a client that waits to be asked sends it from now on. */
    static void askedFor(HttpServletRequest request) {
        request.setAttribute(ASKED_FOR, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        boolean waitsToBeAsked =
                request.getHeader(HttpHeaders.EXPECT) != null && request.getAttribute(ASKED_FOR) == null;
        boolean wasTooSlow = response.getStatus() == HttpStatus.REQUEST_TIMEOUT.value();
        if (!waitsToBeAsked && !wasTooSlow) {
            readOn(request);
        }
    }

    private void readOn(HttpServletRequest request) {
        long start = System.nanoTime();
        byte[] some = new byte[1 << 13];
        long left = MOST.toBytes();
        try {
            InputStream body = request.getInputStream();
            int read = 0;
            while (read >= 0 && left > 0 && System.nanoTime() - start < longest.toNanos()) {
                read = body.read(some);
                left -= read;
            }
        } catch (IOException broken) {
            // The sender is gone, or too slow: there is nobody to answer any more.
        }
    }
}
