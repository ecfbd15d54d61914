package org.warmline.assistant.evaluation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML file read node by node, so that every complaint names its line and a bare {@code No} stays
 * the word that a resident said.
 */
record Yaml(Path file, Node node) {

    static Yaml read(Path file) {
        try {
            var text = Files.readString(file);
            var node =
                    new org.yaml.snakeyaml.Yaml(new LoaderOptions())
                            .compose(new StringReader(text));
            if (node == null) {
                throw new BadScenarioException(file + ":1: empty");
            }
            return new Yaml(file, node);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            throw new BadScenarioException(file + ":" + line + ": " + broken.getProblem());
        } catch (YAMLException broken) {
            throw new BadScenarioException(file + ":1: not YAML");
        } catch (CharacterCodingException broken) {
            throw new BadScenarioException(file + ":1: not UTF-8");
        } catch (IOException unreadable) {
            throw new BadScenarioException(file + ":1: cannot be read");
        }
    }

    BadScenarioException bad(String what) {
        int line = node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
        return new BadScenarioException(file + ":" + line + ": " + what);
    }

    /** The entries of a mapping, in order; null values are left out. */
    Map<String, Yaml> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw bad("names and values are expected here");
        }
        var entries = new LinkedHashMap<String, Yaml>();
        for (var entry : mapping.getValue()) {
            var key = new Yaml(file, entry.getKeyNode()).text();
            if (!entry.getValueNode().getTag().equals(Tag.NULL)
                    && entries.put(key, new Yaml(file, entry.getValueNode())) != null) {
                throw new Yaml(file, entry.getKeyNode()).bad(key + " stands here twice");
            }
        }
        return entries;
    }

    /** The names of a mapping, also those without a value. */
    List<Yaml> keys() {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .map(entry -> new Yaml(file, entry.getKeyNode()))
                        .toList()
                : List.of();
    }

    Optional<Yaml> at(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    Yaml need(String key) {
        return at(key).orElseThrow(() -> bad("lacks " + key));
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw bad("one value is expected here");
        }
        return scalar.getValue();
    }

    /** The values of a list; a single value is a list of one. */
    List<Yaml> list() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(inner -> new Yaml(file, inner)).toList()
                : List.of(this);
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    List<String> texts() {
        return list().stream().map(Yaml::text).toList();
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException none) {
            throw bad("not a number: " + text());
        }
    }
}
