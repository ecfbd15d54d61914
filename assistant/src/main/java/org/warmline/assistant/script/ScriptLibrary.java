package org.warmline.assistant.script;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.script.Remark.What;

/**
 * The scripts of an office. One is imported by one person and signed by another, who says from when
 * it holds; until then, and for a language that it lacks, the daily follow-up is used.
 */
public final class ScriptLibrary {

    private static final int LONGEST_TITLE = 200;

    private final ScriptStore store;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Script> read = new ConcurrentHashMap<>();

    ScriptLibrary(
            ScriptStore store, AuditTrail audit, PlatformTransactionManager manager, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** Reads a Questionnaire and keeps it if anything of it can be run. Told twice, kept once. */
    public Reading add(String json, Actor by) {
        var reading = Scripts.read(json);
        if (reading.script().isEmpty()) {
            return reading;
        }
        var report = reading.report();
        var known = source(report.name());
        if (known.isPresent()) {
            return known.get().equals(json) ? reading : refused(report);
        }
        try {
            transaction.executeWithoutResult(_ -> keep(report, json, by));
        } catch (DuplicateKeyException atTheSameTime) {
            return add(json, by);
        }
        return reading;
    }

    /** The newest first. */
    public List<ScriptVersion> versions() {
        return store.all();
    }

    public Optional<ScriptVersion> find(ScriptId id) {
        return store.find(id);
    }

    /** The Questionnaire of a name and version, as it was imported. */
    public Optional<String> source(String name) {
        return name.equals(Scripts.daily().name())
                ? Optional.of(Scripts.dailySource())
                : store.source(name);
    }

    /**
     * Puts a script into force.
     *
     * @param second another person than the one who imported it
     * @param from never before now
     * @return false if it may not be signed by that person, or was signed or withdrawn before
     */
    public boolean sign(ScriptId id, Actor second, Instant from) {
        if (second.isMachine()) {
            throw new IllegalArgumentException("a person signs");
        }
        var now = clock.instant();
        var effective = from.isBefore(now) ? now : from;
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    boolean signed = store.sign(id, second, now, effective);
                    if (signed) {
                        audit.record(second, "script.sign", id.value(), "from " + effective);
                    }
                    return signed;
                }));
    }

    /** No new follow-up runs on it; those that run end on it. */
    public boolean withdraw(ScriptId id, Actor by) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    boolean withdrawn = store.withdraw(id, by, clock.instant());
                    if (withdrawn) {
                        audit.record(by, "script.withdraw", id.value(), "");
                    }
                    return withdrawn;
                }));
    }

    /** Name and version of what new follow-ups run on now. */
    public String current() {
        return store.inEffect(clock.instant()).stream()
                .findFirst()
                .map(ScriptVersion::name)
                .orElse(Scripts.daily().name());
    }

    /**
     * The script of that name and version for a resident of that language: a follow-up ends on what
     * it began with. The daily one where there is none such; its name says so, and whoever keeps
     * the answers has to keep that.
     */
    public Script script(String name, Language language) {
        var script = named(name).orElse(Scripts.daily());
        return script.languages().contains(language) ? script : Scripts.daily();
    }

    /** Empty if there never was one of that name and version. */
    public Optional<Script> named(String name) {
        if (name.equals(Scripts.daily().name())) {
            return Optional.of(Scripts.daily());
        }
        var known = read.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var script = store.source(name).flatMap(source -> Scripts.read(source).script());
        script.ifPresent(fresh -> read.put(name, fresh));
        return script;
    }

    private void keep(ImportReport report, String json, Actor by) {
        var title = report.title();
        var version =
                new ScriptVersion(
                        ScriptId.random(),
                        report.name(),
                        title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                        new ScriptVersion.Step(by, clock.instant()),
                        Optional.empty(),
                        Optional.empty());
        store.insert(version, json);
        audit.record(by, "script.import", version.id().value(), report.name());
    }

    private static Reading refused(ImportReport report) {
        var remarks = new ArrayList<Remark>();
        remarks.add(Remark.of("", What.OTHER_CONTENT));
        remarks.addAll(report.remarks());
        return new Reading(
                Optional.empty(),
                new ImportReport(
                        report.name(),
                        report.title(),
                        report.languages(),
                        report.asked(),
                        remarks));
    }
}
