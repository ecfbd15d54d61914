package org.warmline.telephony.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everybody who can be called, by phone number. */
final class Neighbourhood {

    /** How many residents are built in. */
    static final int BUILT_IN = 20;

    private final Map<String, Persona> byPhone = new LinkedHashMap<>();

    private Neighbourhood() {}

    /** The residents of the demonstration, +8613000000001 to +8613000000020. */
    static Neighbourhood builtIn() {
        var neighbourhood = new Neighbourhood();
        for (int i = 1; i <= BUILT_IN; i++) {
            var name = "demo/resident-%02d.yaml".formatted(i);
            neighbourhood.moveIn(name, Packed.text(name), Path.of(""));
        }
        return neighbourhood;
    }

    /**
     * All {@code *.yaml} files of a folder. Files that give no number get +8613000000001 and so on,
     * in the order of their names.
     *
     * @throws EmulatorException {@code FILE:LINE: what is wrong}
     */
    static Neighbourhood in(Path folder) {
        var neighbourhood = new Neighbourhood();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Neighbourhood::isPersona).sorted().toList()) {
                neighbourhood.moveIn(file.toString(), Files.readString(file), folder);
            }
        } catch (IOException e) {
            throw new EmulatorException("cannot read the personas in " + folder, e);
        }
        if (neighbourhood.byPhone.isEmpty()) {
            throw new EmulatorException("there is no persona file (*.yaml) in " + folder);
        }
        return neighbourhood;
    }

    static boolean isPersona(Path file) {
        return file.toString().matches(".*\\.ya?ml");
    }

    Optional<Persona> at(String phone) {
        return Optional.ofNullable(byPhone.get(phone));
    }

    Collection<Persona> everybody() {
        return byPhone.values();
    }

    private void moveIn(String file, String text, Path folder) {
        var persona = PersonaFile.read(file, text, spareNumber(), folder);
        var other = byPhone.putIfAbsent(persona.phone(), persona);
        if (other != null) {
            throw new EmulatorException(
                    file + ":1: " + persona.phone() + " is already the number of " + other.name());
        }
    }

    private String spareNumber() {
        long number = 8613000000001L;
        while (byPhone.containsKey("+" + number)) {
            number++;
        }
        return "+" + number;
    }
}
