package org.warmline.telephony.emulator;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads TwiML documents. */
final class Twiml {

    private static final Duration PER_SPOKEN_CHARACTER = Duration.ofMillis(150);
    private static final Duration PER_PLAYED_FILE = Duration.ofSeconds(3);

    private Twiml() {}

    /** The instructions in order; a document that cannot be read is one not understood. */
    static List<Verb> parse(String document) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            var root =
                    builder.parse(new InputSource(new StringReader(document))).getDocumentElement();
            if (!root.getTagName().equals("Response")) {
                return List.of(new Verb.NotUnderstood("a document <" + root.getTagName() + ">"));
            }
            return children(root).stream().map(Twiml::verb).toList();
        } catch (SAXException | IOException _) {
            return List.of(new Verb.NotUnderstood("a document that is not XML"));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML", e);
        }
    }

    private static Verb verb(Element element) {
        return switch (element.getTagName()) {
            case "Connect" -> connect(element);
            case "Pause" -> new Verb.Wait("pause", Duration.ofSeconds(length(element)));
            case "Say" ->
                    new Verb.Wait(
                            "say",
                            PER_SPOKEN_CHARACTER.multipliedBy(
                                    element.getTextContent().strip().length()));
            case "Play" -> new Verb.Wait("play", PER_PLAYED_FILE);
            case "Redirect" ->
                    new Verb.Redirect(
                            new Hook(
                                    element.getTextContent().strip(),
                                    attribute(element, "method").orElse("POST")));
            case "Hangup", "Reject" -> new Verb.HangUp();
            default -> new Verb.NotUnderstood("<" + element.getTagName() + ">");
        };
    }

    private static Verb connect(Element connect) {
        var streams = children(connect);
        if (streams.size() != 1 || !streams.getFirst().getTagName().equals("Stream")) {
            return new Verb.NotUnderstood("<Connect> with something else than one <Stream>");
        }
        var stream = streams.getFirst();
        var parameters = new LinkedHashMap<String, String>();
        for (var child : children(stream)) {
            if (child.getTagName().equals("Parameter")) {
                parameters.put(child.getAttribute("name"), child.getAttribute("value"));
            }
        }
        return new Verb.Stream(
                stream.getAttribute("url"),
                Map.copyOf(parameters),
                attribute(stream, "statusCallback")
                        .map(url ->
                                new Hook(
                                        url,
                                        attribute(stream, "statusCallbackMethod").orElse("POST"))));
    }

    private static int length(Element pause) {
        return attribute(pause, "length")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    private static List<Element> children(Element parent) {
        var elements = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
