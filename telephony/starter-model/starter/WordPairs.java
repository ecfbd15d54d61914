import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/**
 * How often one Mandarin word follows another in general text, from the dictionary that HanLP
 * carries: words come in, one a line, and pairs of them with their counts go out.
 */
public final class WordPairs {

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        var words = new HashMap<Integer, String>();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var word = in.readLine(); word != null; word = in.readLine()) {
            int number = CoreDictionary.getWordID(word);
            if (number >= 0) {
                words.put(number, word);
            }
        }
        var start = (int[]) table("start");
        var pair = (int[]) table("pair");
        for (var first : words.entrySet()) {
            for (int i = start[first.getKey()]; i < start[first.getKey() + 1]; i++) {
                var second = words.get(pair[2 * i]);
                if (second != null) {
                    out.println(first.getValue() + " " + second + " " + pair[2 * i + 1]);
                }
            }
        }
        out.flush();
    }

    private static Object table(String name) throws Exception {
        Field field = CoreBiGramTableDictionary.class.getDeclaredField(name);
        field.setAccessible(true);
        CoreBiGramTableDictionary.getBiFrequency("我", "们");
        return field.get(null);
    }
}
