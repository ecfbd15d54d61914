package org.warmline.assistant.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on a figure that makes a tool fail, such as {@code dangerRecall<1} or {@code
 * turnMillis.p95>1300}.
 */
record Limit(String figure, Comparison comparison, double bound) {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\s*([A-Za-z0-9_.:-]+?)\\s*(<=|>=|==|!=|<|>)\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*");

    /** How a figure is compared with the bound. */
    enum Comparison {
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        EQUAL("=="),
        DIFFERENT("!=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        private static Comparison ofSign(String sign) {
            for (var comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return comparison;
                }
            }
            throw new IllegalArgumentException("no such comparison: " + sign);
        }

        boolean holds(double figure, double bound) {
            int order = Double.compare(figure, bound);
            return switch (this) {
                case LESS -> order < 0;
                case LESS_OR_EQUAL -> order <= 0;
                case GREATER -> order > 0;
                case GREATER_OR_EQUAL -> order >= 0;
                case EQUAL -> order == 0;
                case DIFFERENT -> order != 0;
            };
        }
    }

    /**
     * @throws IllegalArgumentException if it is not of the form FIGURE COMPARISON NUMBER
     */
    static Limit parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "--fail-if '" + text + "': write it like 'dangerRecall<1'");
        }
        return new Limit(
                form.group(1), Comparison.ofSign(form.group(2)), Double.parseDouble(form.group(3)));
    }

    /**
     * True if the tool must fail.
     *
     * @throws IllegalArgumentException if there is no such figure
     */
    boolean isBroken(Figures figures) {
        double figure =
                figures.number(this.figure)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "--fail-if: there is no figure '"
                                                + this.figure
                                                + "'; there are "
                                                + figures.values().keySet()));
        return comparison.holds(figure, bound);
    }

    @Override
    public String toString() {
        return figure + comparison.sign + bound;
    }
}
