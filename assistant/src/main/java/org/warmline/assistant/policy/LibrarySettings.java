package org.warmline.assistant.policy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How questions are answered from the library.
 *
 * @param vectors the file in which is kept what passages mean
 * @param index where each process makes a folder for its own search index
 * @param inbox what is put into this folder becomes a draft
 * @param region where residents live, for whom answers are looked up; empty for the whole country
 * @param threshold an answer is given above this confidence only, from 0 to 1
 * @param startWithSample fills an empty library with the sample, for a demonstration
 * @param writer none: answers are told in the words of the documents
 * @param secondLook none: no language model looks at what residents say
 */
public record LibrarySettings(
        Path vectors,
        Path index,
        Path inbox,
        String region,
        double threshold,
        boolean startWithSample,
        Optional<Writer> writer,
        Optional<Writer> secondLook) {

    /**
     * A language model; see that it stays inside the country and under contract.
     *
     * @param address of an OpenAI-compatible service
     * @param limit after which we do without it
     */
    public record Writer(URI address, String key, String model, Duration limit) {}
}
