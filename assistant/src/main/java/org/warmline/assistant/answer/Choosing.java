package org.warmline.assistant.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.warmline.assistant.language.Language;

/**
 * Which options are meant: by their name, a synonym, their code, their place in the list, or by
 * most of the words of a name. A name inside a longer one does not count, nor does a denied one.
 */
final class Choosing {

    private static final String DENIAL =
            ".*(?:\\b(?:no|not|never|without|isn't|don't have)|不是|没有|没|不|并非)\\s*$";

    private static final Pattern BARE =
            Pattern.compile("\\p{IsHan}|没有|不是|不会|yes|no|not|none|[a-z]");

    private final Expected.Choice choice;
    private final String plain;
    private final Language language;

    Choosing(Expected.Choice choice, String plain, Language language) {
        this.choice = choice;
        this.plain = plain;
        this.language = language;
    }

    private record Place(Option option, int from, int to) {}

    /** The options that are meant; several where only one may be chosen is for the caller. */
    Set<Option> chosen() {
        var whole = whole();
        if (whole.isPresent()) {
            return Set.of(whole.get());
        }
        var named = named();
        if (!named.isEmpty()) {
            return named;
        }
        return Ordinals.in(plain, choice.options().size(), language)
                .map(index -> Set.of(choice.options().get(index)))
                .or(() -> similar().map(Set::of))
                .orElseGet(Set::of);
    }

    private Optional<Option> whole() {
        return choice.options().stream()
                .filter(option ->
                        names(option).stream().anyMatch(plain::equals)
                                || code(option).filter(plain::equals).isPresent())
                .findFirst();
    }

    private Set<Option> named() {
        var places = new ArrayList<Place>();
        for (var option : choice.options()) {
            for (var name : tellingNames(option)) {
                for (int at = Plain.indexOf(plain, name, 0);
                        at >= 0;
                        at = Plain.indexOf(plain, name, at + 1)) {
                    places.add(new Place(option, at, at + name.length()));
                }
            }
        }
        places.removeIf(place -> places.stream().anyMatch(other -> hides(other, place)));
        places.removeIf(place -> plain.substring(0, place.from()).matches(DENIAL));
        places.sort(java.util.Comparator.comparingInt(Place::from));
        var options = new LinkedHashSet<Option>();
        places.forEach(place -> options.add(place.option()));
        return options;
    }

    private static boolean hides(Place longer, Place place) {
        return longer.from() <= place.from()
                && place.to() <= longer.to()
                && longer.to() - longer.from() > place.to() - place.from();
    }

    /** Most of the words of one name, and clearly more than of any other. */
    private Optional<Option> similar() {
        var scores = choice.options().stream().map(this::likeness).toList();
        double best = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        long near = scores.stream().filter(score -> score > best - 0.2).count();
        return best >= 0.6 && near == 1
                ? Optional.of(choice.options().get(scores.indexOf(best)))
                : Optional.empty();
    }

    private double likeness(Option option) {
        return names(option).stream()
                .mapToDouble(name -> likeness(pieces(name), pieces(plain)))
                .max()
                .orElse(0);
    }

    private static double likeness(List<String> name, List<String> said) {
        if (name.size() < 2) {
            return 0;
        }
        return (double) name.stream().filter(said::contains).count() / name.size();
    }

    /** Words, or pairs of characters where there are none. */
    private static List<String> pieces(String text) {
        if (!Plain.isHan(text)) {
            return List.of(text.split(" "));
        }
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** A bare 有 or "no" stands inside too many other words; it is read as a yes or a no. */
    private static List<String> tellingNames(Option option) {
        return names(option).stream().filter(name -> !BARE.matcher(name).matches()).toList();
    }

    private static List<String> names(Option option) {
        var names = new ArrayList<String>();
        option.labels().values().forEach(label -> names.add(Plain.of(label)));
        option.synonyms().forEach(synonym -> names.add(Plain.of(synonym)));
        names.removeIf(String::isEmpty);
        return names;
    }

    private static Optional<String> code(Option option) {
        return option.value() instanceof Value.Coded coded
                ? Optional.of(Plain.of(coded.code())).filter(code -> !code.isEmpty())
                : Optional.empty();
    }
}
