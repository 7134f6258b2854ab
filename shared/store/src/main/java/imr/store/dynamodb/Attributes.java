package imr.store.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values as attributes: the JSON form of a value, with DynamoDB's maps, lists, strings, numbers and booleans for those of JSON. */
final class Attributes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Attributes() {}

    static AttributeValue of(Object value) {
        return attribute(Json.tree(value));
    }

    static <T> T read(AttributeValue attribute, Class<T> type) {
        return Json.read(node(attribute), type);
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private static AttributeValue attribute(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, AttributeValue> map = new LinkedHashMap<>();
                node.properties().forEach(entry -> map.put(entry.getKey(), attribute(entry.getValue())));
                yield AttributeValue.fromM(map);
            }
            case ARRAY -> {
                List<AttributeValue> list = new ArrayList<>();
                node.forEach(element -> list.add(attribute(element)));
                yield AttributeValue.fromL(list);
            }
            case NUMBER -> AttributeValue.fromN(node.decimalValue().toPlainString());
            case BOOLEAN -> AttributeValue.fromBool(node.booleanValue());
            case STRING -> AttributeValue.fromS(node.textValue());
            case NULL, MISSING -> AttributeValue.fromNul(true);
            case BINARY, POJO -> throw new IllegalArgumentException("JSON has no " + node.getNodeType());
        };
    }

    private static JsonNode node(AttributeValue attribute) {
        return switch (attribute.type()) {
            case M -> {
                ObjectNode object = NODES.objectNode();
                attribute.m().forEach((name, value) -> object.set(name, node(value)));
                yield object;
            }
            case L -> {
                ArrayNode array = NODES.arrayNode();
                attribute.l().forEach(value -> array.add(node(value)));
                yield array;
            }
            case N -> {
                BigDecimal number = new BigDecimal(attribute.n());
                yield number.scale() <= 0 ? NODES.numberNode(number.longValueExact()) : NODES.numberNode(number);
            }
            case BOOL -> NODES.booleanNode(attribute.bool());
            case S -> NODES.textNode(attribute.s());
            case NUL -> NODES.nullNode();
            case SS, NS, BS, B, UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalArgumentException("no attribute of ours is a " + attribute.type());
        };
    }
}
