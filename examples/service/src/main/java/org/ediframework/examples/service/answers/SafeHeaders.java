package org.ediframework.examples.service.answers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says with every answer, that of an error too, that it is what its type says, that it loads and runs nothing but the
 * service's own description and stands in no frame, and that nobody between keeps it.
 */
@Component
class SafeHeaders extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src " + styles(request) + "; connect-src 'self';"
                        + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    /** The pages of the library carry their style with them. */
    private static String styles(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith("/forms/")
                ? "'self' 'unsafe-inline'"
                : "'self'";
    }
}
