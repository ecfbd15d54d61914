package org.warmline.assistant.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.Resembling;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/** How long one reply is read, with its percentiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class UnderstandingBenchmark {

    private final Understanding understanding = Understanding.standard();

    private static final Map<String, String> REPLIES =
            Map.of(
                    "short", "没有",
                    "usual", "三十八度二,有点咳嗽,什么时候能出门",
                    "long", "我妈昨天晚上开始说胸口有点闷,不过今天早上起来又说没有什么事情了,就是胃口不太好,想请你们帮忙送点菜");

    /** In which the lexicon reads nothing, so that what they resemble is looked up. */
    private static final Map<String, String> UNKNOWN =
            Map.of(
                    "short", "跟踩在云上一样",
                    "usual", "打早上起就跟丢了魂似的，整个人都飘着",
                    "long", "打早上起就跟丢了魂似的，整个人都飘着，屋里头的东西瞅着都隔着一层纱，胳膊腿像是借来的，使唤半天才挪一挪");

    @Param({"short", "usual", "long"})
    private String reply = "";

    /** With the model of sentences that a telephone node loads. */
    @State(Scope.Benchmark)
    public static class WithModel {

        private final Understanding understanding =
                Understanding.standard().with(Resembling.load());
    }

    /** One reply. */
    @Benchmark
    public Meaning read() {
        return understanding.read(REPLIES.get(reply), Language.MANDARIN, QuestionKind.SYMPTOMS);
    }

    /** One reply that needs the second look, the costliest there is. */
    @Benchmark
    public Meaning readWithSecondLook(WithModel model) {
        return model.understanding.read(
                UNKNOWN.get(reply), Language.MANDARIN, QuestionKind.SYMPTOMS);
    }
}
