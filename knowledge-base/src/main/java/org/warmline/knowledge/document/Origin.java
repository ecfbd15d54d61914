package org.warmline.knowledge.document;

/**
 * Where a document comes from.
 *
 * @param issuer who has issued it
 * @param number as the issuer counts its papers
 * @param source where it can be read
 */
public record Origin(String issuer, String number, String source) {

    public static final Origin UNKNOWN = new Origin("", "", "");
}
