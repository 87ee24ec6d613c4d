package be.homeward.command.person;

import be.homeward.events.TrustedPersonId;
import be.homeward.events.VoiceEvent;
import be.homeward.events.VoiceEvent.OwnWordsAdded;
import be.homeward.events.VoiceEvent.OwnWordsCorrected;
import be.homeward.events.VoiceEvent.OwnWordsRestored;
import be.homeward.events.VoiceEvent.OwnWordsWithdrawn;
import be.homeward.events.VoiceEvent.TrustedPersonCorrected;
import be.homeward.events.VoiceEvent.TrustedPersonNamed;
import be.homeward.events.VoiceEvent.TrustedPersonWithdrawn;
import be.homeward.events.WordsId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What a person wants said, and whom they trust. */
record Voice(PMap<WordsId, Words> words, PMap<TrustedPersonId, Trusted> trusted) {
    static final Voice SILENT = new Voice(HashTreePMap.empty(), HashTreePMap.empty());

    Voice after(VoiceEvent event) {
        return switch (event) {
            case OwnWordsAdded e ->
                saying(e.words(), new Words.Said(e.on(), e.language(), e.about(), e.readers(), e.text()), null);
            case OwnWordsCorrected e ->
                saying(e.words(), new Words.Said(e.on(), e.language(), e.about(), e.readers(), e.text()), null);
            case OwnWordsWithdrawn e -> withdrawn(e.words(), e.on());
            case OwnWordsRestored e -> withdrawn(e.words(), null);
            case TrustedPersonNamed e -> trusting(e.trusted(), new Trusted(e.from(), null, e.name(), e.reachableAt()));
            case TrustedPersonCorrected e ->
                trusting(e.trusted(), new Trusted(e.from(), e.until(), e.name(), e.reachableAt()));
            case TrustedPersonWithdrawn e ->
                trusting(
                        e.trusted(),
                        Objects.requireNonNull(trusted.get(e.trusted())).until(e.on()));
        };
    }

    private Voice saying(WordsId id, Words.Said said, @Nullable LocalDate withdrawn) {
        return new Voice(words.plus(id, new Words(said, withdrawn)), trusted);
    }

    private Voice withdrawn(WordsId id, @Nullable LocalDate day) {
        return saying(id, Objects.requireNonNull(words.get(id)).said(), day);
    }

    private Voice trusting(TrustedPersonId id, Trusted person) {
        return new Voice(words, trusted.plus(id, person));
    }
}
