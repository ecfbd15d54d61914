package org.warmline.assistant.understanding;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often one thing was read where it stands, missed, or read where it is not. */
final class Score {

    private int right;
    private int missed;
    private int wrong;

    void expected(boolean found) {
        if (found) {
            right++;
        } else {
            missed++;
        }
    }

    void readWrongly() {
        wrong++;
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("precision", rounded(precision()));
        figures.put("recall", rounded(recall()));
        figures.put("f1", rounded(share(2 * right, 2 * right + wrong + missed)));
        return figures;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
