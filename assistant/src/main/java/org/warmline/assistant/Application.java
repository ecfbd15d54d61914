package org.warmline.assistant;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. Started by the {@code serve} command. */
@SpringBootApplication
public class Application {}
