package org.warmline.knowledge.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.warmline.knowledge.document.Block;
import org.xml.sax.SAXException;

/** HTML, PDF, Word and Excel, read by Apache Tika. Pictures and embedded files are left out. */
final class OfficeFiles {

    private final AutoDetectParser parser =
            new AutoDetectParser(
                    new JSoupParser(), new PDFParser(), new OfficeParser(), new OOXMLParser());
    private final int mostCharacters;

    OfficeFiles(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** What came of a file. */
    sealed interface Result {
        record Blocks(List<Block> blocks) implements Result {}

        record Trouble(Flaw flaw) implements Result {}
    }

    Result read(byte[] content, String name) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        var blocks = new BlockHandler(mostCharacters);
        try {
            parser.parse(new ByteArrayInputStream(content), blocks, metadata, new ParseContext());
            return new Result.Blocks(Replies.found(blocks.blocks()));
        } catch (EncryptedDocumentException locked) {
            return new Result.Trouble(Flaw.of(Flaw.Kind.ENCRYPTED));
        } catch (WriteLimitReachedException tooLong) {
            return new Result.Trouble(Flaw.of(Flaw.Kind.TOO_MUCH_TEXT, mostCharacters));
        } catch (TikaException | SAXException | IOException broken) {
            boolean isLocked = broken.getCause() instanceof EncryptedDocumentException;
            return new Result.Trouble(Flaw.of(isLocked ? Flaw.Kind.ENCRYPTED : Flaw.Kind.BROKEN));
        } catch (RuntimeException | StackOverflowError broken) {
            return new Result.Trouble(Flaw.of(Flaw.Kind.BROKEN));
        }
    }
}
