package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds phrases of three syllables and more by their sound, whatever characters were written. */
final class MandarinSoundAlikes implements SoundAlikes {

    private record Sounding(String code, List<String> sounds) {}

    private final Syllables syllables;
    private final Map<String, List<Sounding>> byFirst = new HashMap<>();

    MandarinSoundAlikes(Syllables syllables, DangerPhrases phrases) {
        this.syllables = syllables;
        for (var phrase : phrases.phrases()) {
            if (phrase.bySound()) {
                var sounds = sounds(phrase.words());
                byFirst.computeIfAbsent(sounds.getFirst(), _ -> new ArrayList<>())
                        .add(new Sounding(phrase.code(), sounds));
            }
        }
    }

    @Override
    public List<Match> find(Uniform words) {
        var sounds = sounds(words);
        var matches = new ArrayList<Match>();
        for (int i = 0; i < sounds.size(); i++) {
            for (var phrase : byFirst.getOrDefault(sounds.get(i), List.of())) {
                int end = i + phrase.sounds().size();
                if (end <= sounds.size() && sounds.subList(i, end).equals(phrase.sounds())) {
                    matches.add(new Match(phrase.code(), i, end));
                }
            }
        }
        return matches;
    }

    private List<String> sounds(CharSequence text) {
        var sounds = new ArrayList<String>();
        for (int i = 0; i < text.length(); i++) {
            sounds.add(syllables.of(text.charAt(i)));
        }
        return sounds;
    }
}
