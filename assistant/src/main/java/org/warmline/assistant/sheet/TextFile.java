package org.warmline.assistant.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmline.assistant.sheet.SheetReading.Read;
import org.warmline.assistant.sheet.SheetReading.Trouble;
import org.warmline.assistant.sheet.SheetReading.Unreadable;

/**
 * Finds out how a text is encoded. Valid UTF-8 is UTF-8; Chinese in GB18030 is hardly ever valid
 * UTF-8. A few broken characters do not change the verdict, for then every name would be garbled.
 */
final class TextFile {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BROKEN = '\uFFFD';
    private static final double BROKEN_SHARE = 0.05;

    private TextFile() {}

    static SheetReading read(byte[] file, Consumer<SheetRow> rows) {
        var encoding = encoding(file);
        if (encoding.isEmpty()) {
            return new Unreadable(Trouble.UNKNOWN_ENCODING);
        }
        var text = withoutMark(decode(file, encoding.get()));
        if (text.isBlank()) {
            return new Unreadable(Trouble.EMPTY);
        }
        if (isNoTable(text)) {
            return new Unreadable(Trouble.NOT_A_TABLE);
        }
        new CsvText(text).forEach(rows);
        return new Read("CSV " + encoding.get().name(), 0);
    }

    private static Optional<Charset> encoding(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (isMostly(file, StandardCharsets.UTF_8)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return Optional.of(GB18030).filter(gb -> isMostly(file, gb));
    }

    private static boolean isMostly(byte[] file, Charset charset) {
        var text = decode(file, charset);
        long foreign = text.chars().filter(c -> c > 127).count();
        long broken = text.chars().filter(c -> c == BROKEN).count();
        return broken <= foreign * BROKEN_SHARE;
    }

    private static String decode(byte[] file, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces has refused", e);
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A picture, a PDF, or a web page that calls itself a workbook. */
    private static boolean isNoTable(String text) {
        var beginning = text.substring(0, Math.min(200, text.length())).stripLeading();
        return text.indexOf('\0') >= 0
                || beginning.startsWith("%PDF")
                || beginning.startsWith("{\\rtf")
                || beginning.toLowerCase(Locale.ROOT).startsWith("<");
    }
}
