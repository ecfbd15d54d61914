package org.warmline.knowledge.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands our own grams to Lucene, so that no analyser of another kind comes between. */
final class GramStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> grams;
    private Iterator<String> rest;

    GramStream(List<String> grams) {
        this.grams = grams;
        this.rest = grams.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        term.append(rest.next());
        return true;
    }

    @Override
    public void reset() {
        rest = grams.iterator();
    }
}
