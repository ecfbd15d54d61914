package org.warmline.knowledge.evaluation;

/** How much of an answer is right, and how much of what is right it says: F1 over characters. */
public final class RougeL {

    private RougeL() {}

    public static double of(String said, String right) {
        var one = withoutBlanks(said);
        var other = withoutBlanks(right);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return 2.0 * longestCommon(one, other) / (one.length() + other.length());
    }

    static boolean contains(String said, String right) {
        return withoutBlanks(said).contains(withoutBlanks(right));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    /** The length of the longest common subsequence. */
    private static int longestCommon(String one, String other) {
        var row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] =
                        one.charAt(i) == other.charAt(j - 1)
                                ? diagonal + 1
                                : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
