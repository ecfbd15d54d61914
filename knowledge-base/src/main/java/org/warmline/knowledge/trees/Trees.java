package org.warmline.knowledge.trees;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A sum of complete binary trees of one depth. Node i asks whether a signal is above a threshold
 * and goes on to node 2i+1 (no) or 2i+2 (yes).
 */
public final class Trees {

    private static final int FORMAT = 1;

    private final int depth;
    private final double base;
    private final short[][] signals;
    private final float[][] thresholds;
    private final float[][] leaves;

    Trees(int depth, double base, short[][] signals, float[][] thresholds, float[][] leaves) {
        this.depth = depth;
        this.base = base;
        this.signals = signals;
        this.thresholds = thresholds;
        this.leaves = leaves;
    }

    /** Judges everything alike. */
    public static Trees none() {
        return new Trees(1, 0, new short[0][], new float[0][], new float[0][]);
    }

    /** All of one depth and number; their first trees come first. */
    static Trees meanOf(List<Trees> several) {
        int count = several.getFirst().leaves.length;
        int all = several.size();
        var signals = new short[count * all][];
        var thresholds = new float[count * all][];
        var leaves = new float[count * all][];
        double base = 0;
        for (int one = 0; one < all; one++) {
            var trees = several.get(one);
            base += trees.base / all;
            for (int tree = 0; tree < count; tree++) {
                int place = tree * all + one;
                signals[place] = trees.signals[tree];
                thresholds[place] = trees.thresholds[tree];
                leaves[place] = shared(trees.leaves[tree], all);
            }
        }
        return new Trees(several.getFirst().depth, base, signals, thresholds, leaves);
    }

    private static float[] shared(float[] leaves, int by) {
        var shared = leaves.clone();
        for (int leaf = 0; leaf < shared.length; leaf++) {
            shared[leaf] /= by;
        }
        return shared;
    }

    /** Reads trees that lie beside a class. */
    public static Trees beside(Class<?> owner, String file) {
        try (var in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + file);
            }
            return read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    public double judge(float[] values) {
        return sum(values, 0, leaves.length, base);
    }

    /** What the first trees say, which correct the grossest errors. */
    public double judgeRoughly(float[] values, int first) {
        return sum(values, 0, Math.min(first, leaves.length), base);
    }

    /** The same as {@link #judge} after what the first trees have said. */
    public double judgeFurther(float[] values, int first, double roughly) {
        return sum(values, Math.min(first, leaves.length), leaves.length, roughly);
    }

    private double sum(float[] values, int from, int to, double before) {
        double sum = before;
        int inner = (1 << depth) - 1;
        for (int tree = from; tree < to; tree++) {
            var signal = signals[tree];
            var threshold = thresholds[tree];
            int node = 0;
            while (node < inner) {
                node = 2 * node + (values[signal[node]] > threshold[node] ? 2 : 1);
            }
            sum += leaves[tree][node - inner];
        }
        return sum;
    }

    public void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(FORMAT);
            data.writeInt(depth);
            data.writeInt(leaves.length);
            data.writeDouble(base);
            for (int tree = 0; tree < leaves.length; tree++) {
                for (int node = 0; node < signals[tree].length; node++) {
                    data.writeShort(signals[tree][node]);
                    data.writeFloat(thresholds[tree][node]);
                }
                for (float leaf : leaves[tree]) {
                    data.writeFloat(leaf);
                }
            }
        }
    }

    static Trees read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new GZIPInputStream(in))) {
            if (data.readInt() != FORMAT) {
                throw new IOException("trees of another format");
            }
            int depth = data.readInt();
            int count = data.readInt();
            double base = data.readDouble();
            int inner = (1 << depth) - 1;
            var signals = new short[count][inner];
            var thresholds = new float[count][inner];
            var leaves = new float[count][inner + 1];
            for (int tree = 0; tree < count; tree++) {
                for (int node = 0; node < inner; node++) {
                    signals[tree][node] = data.readShort();
                    thresholds[tree][node] = data.readFloat();
                }
                for (int leaf = 0; leaf <= inner; leaf++) {
                    leaves[tree][leaf] = data.readFloat();
                }
            }
            return new Trees(depth, base, signals, thresholds, leaves);
        }
    }
}
