package org.warmline.knowledge.library;

import java.util.ArrayList;
import java.util.List;
import org.warmline.knowledge.document.Block;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The blocks of a document as text, for stores that keep text. */
public final class BlocksJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BlocksJson() {}

    public static String write(List<Block> blocks) {
        var array = MAPPER.createArrayNode();
        for (var block : blocks) {
            var node = array.addObject();
            switch (block) {
                case Block.Heading(int level, var text) ->
                        node.put("heading", text).put("level", level);
                case Block.Paragraph(var text) -> node.put("paragraph", text);
                case Block.Article(var label, var text) ->
                        node.put("article", text).put("label", label);
                case Block.Item(var text) -> node.put("item", text);
                case Block.Row(var columns, var cells) -> {
                    columns.forEach(node.putArray("columns")::add);
                    cells.forEach(node.putArray("row")::add);
                }
                case Block.Reply(var wordings, var text) -> {
                    node.put("reply", text);
                    wordings.forEach(node.putArray("wordings")::add);
                }
            }
        }
        return MAPPER.writeValueAsString(array);
    }

    public static List<Block> read(String json) {
        var blocks = new ArrayList<Block>();
        for (var node : MAPPER.readTree(json)) {
            blocks.add(block(node));
        }
        return blocks;
    }

    private static Block block(JsonNode node) {
        if (node.has("heading")) {
            return new Block.Heading(node.get("level").asInt(), node.get("heading").asString());
        }
        if (node.has("article")) {
            return new Block.Article(node.get("label").asString(), node.get("article").asString());
        }
        if (node.has("item")) {
            return new Block.Item(node.get("item").asString());
        }
        if (node.has("row")) {
            return new Block.Row(texts(node.get("columns")), texts(node.get("row")));
        }
        if (node.has("reply")) {
            return new Block.Reply(texts(node.get("wordings")), node.get("reply").asString());
        }
        return new Block.Paragraph(node.get("paragraph").asString());
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
