package org.ediframework.examples.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service; {@code application.properties} lists what can be set. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class EdiService {

    /** Runs until the process is asked to stop; what it is working on then is still answered. */
    public static void main(String[] arguments) {
        SpringApplication.run(EdiService.class, arguments);
    }
}
