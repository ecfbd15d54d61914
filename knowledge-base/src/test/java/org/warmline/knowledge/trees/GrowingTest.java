package org.warmline.knowledge.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GrowingTest {

    private static final Growing.Plan PLAN = new Growing.Plan(120, 3, 0.2, 0.8, 5, false);

    private final List<float[]> rows = new ArrayList<>();
    private final float[] targets = new float[800];

    GrowingTest() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < targets.length; i++) {
            float one = random.nextInt(10);
            float other = random.nextInt(10);
            rows.add(new float[] {one, other, random.nextInt(10)});
            targets[i] = one > 4 && other > 4 ? 1 : 0;
        }
    }

    @Test
    void treesLearnWhatOnlyTwoSignalsTogetherTell() {
        var trees = Growing.grow(PLAN, rows, targets);

        assertThat(trees.judge(new float[] {8, 8, 0})).isCloseTo(1, within(0.1));
        assertThat(trees.judge(new float[] {8, 1, 9})).isCloseTo(0, within(0.1));
    }

    @Test
    void aYesOrNoIsLearnedAsALikelihood() {
        var plan = new Growing.Plan(60, 3, 0.2, 0.8, 5, true);
        var trees = Growing.grow(plan, rows, targets);

        assertThat(trees.judge(new float[] {8, 8, 0})).isGreaterThan(1);
        assertThat(trees.judge(new float[] {1, 1, 0})).isLessThan(-1);
    }

    @Test
    void theMeanOfSeveralStartsRoughlyAndEndsAsSurely() {
        var trees = Growing.grow(PLAN, 3, rows, targets);
        var right = new float[] {8, 8, 0};

        double roughly = trees.judgeRoughly(right, 30);

        assertThat(roughly).isBetween(0.5, 1.1);
        assertThat(trees.judgeFurther(right, 30, roughly)).isEqualTo(trees.judge(right));
        assertThat(trees.judge(right)).isCloseTo(1, within(0.1));
    }

    @Test
    void theSameRowsGiveTheSameTreesAndAFileKeepsThem() throws IOException {
        var first = new ByteArrayOutputStream();
        Growing.grow(PLAN, rows, targets).write(first);
        var second = new ByteArrayOutputStream();
        var trees = Growing.grow(PLAN, rows, targets);
        trees.write(second);

        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
        assertThat(Trees.read(new ByteArrayInputStream(first.toByteArray())).judge(rows.getFirst()))
                .isEqualTo(trees.judge(rows.getFirst()));
    }
}
