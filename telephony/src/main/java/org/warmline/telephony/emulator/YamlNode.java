package org.warmline.telephony.emulator;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A piece of a YAML file that knows its line, so that a complaint can name it. */
record YamlNode(String file, Node node) {

    /**
     * @throws EmulatorException {@code FILE:LINE: what is wrong}
     */
    static YamlNode parse(String file, String text) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                throw new EmulatorException(file + ":1: the file is empty");
            }
            return new YamlNode(file, node);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            throw new EmulatorException(file + ":" + line + ": " + e.getProblem(), e);
        } catch (YAMLException e) {
            var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("not YAML");
            throw new EmulatorException(file + ":1: " + message, e);
        }
    }

    Map<String, YamlNode> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("expected keys and values");
        }
        var map = new LinkedHashMap<String, YamlNode>();
        for (var entry : mapping.getValue()) {
            var key = new YamlNode(file, entry.getKeyNode());
            if (map.put(key.text(), new YamlNode(file, entry.getValueNode())) != null) {
                throw key.wrong(key.text() + " is there twice");
            }
        }
        return map;
    }

    List<YamlNode> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("expected a list");
        }
        return sequence.getValue().stream().map(item -> new YamlNode(file, item)).toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || isNull()) {
            throw wrong("expected a text");
        }
        return scalar.getValue();
    }

    double number(double least, double most) {
        try {
            double number = Double.parseDouble(text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw wrong("expected a number from " + least + " to " + most);
    }

    boolean truth() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("expected true or false");
        };
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    EmulatorException wrong(String what) {
        return new EmulatorException(
                file + ":" + (node.getStartMark().getLine() + 1) + ": " + what);
    }
}
