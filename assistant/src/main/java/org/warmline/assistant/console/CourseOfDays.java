package org.warmline.assistant.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.followup.Reported;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.triage.Thresholds;

/**
 * Temperature and complaints of the last days as a picture: where each mark lies, in units of the
 * picture. Two rounds a day; a round in which nothing was reported is a mark too, never a gap.
 *
 * @param reported in the order of the rounds
 */
record CourseOfDays(LocalDate today, List<Reported> reported, Thresholds figures) {

    static final int DAYS = 14;
    static final double WIDTH = 364;
    static final double TOP = 22;
    static final double BOTTOM = 132;
    private static final double COLUMN = WIDTH / DAYS;
    private static final double ROW = 36;
    private static final double LOWEST = 36;
    private static final double HIGHEST = 39.5;

    /** A day's column. */
    record Day(LocalDate date, double x, boolean isToday) {}

    /** A measured temperature. */
    record Point(double x, double y, double celsius, String level) {}

    /** A complaint in one round: there, not sure, or asked and not there. */
    record Dot(double x, Polarity polarity) {}

    /** All of one complaint. */
    record Row(Symptom symptom, double y, List<Dot> dots) {}

    /** A limit of temperature. */
    record Limit(double celsius, double y) {}

    /** A round of which nothing is reported. */
    record Missed(double x) {}

    /**
     * @param figures in force today
     */
    static CourseOfDays of(LocalDate today, List<Reported> reported, Thresholds figures) {
        return new CourseOfDays(today, List.copyOf(reported), figures);
    }

    public boolean isEmpty() {
        return reported.isEmpty();
    }

    public double width() {
        return WIDTH;
    }

    public double column() {
        return COLUMN;
    }

    public double bottom() {
        return BOTTOM;
    }

    public double height() {
        return BOTTOM + 32 + rows().size() * ROW + 4;
    }

    public List<Day> days() {
        return IntStream.range(0, DAYS)
                .mapToObj(i -> {
                    var day = today.minusDays(DAYS - 1 - i);
                    return new Day(day, i * COLUMN, day.equals(today));
                })
                .toList();
    }

    public List<Limit> limits() {
        return Stream.of(figures.fever(), figures.highFever())
                .map(it -> new Limit(it.celsius(), y(it.celsius())))
                .toList();
    }

    public List<Point> points() {
        return reported.stream().flatMap(round -> point(round).stream()).toList();
    }

    /** For a polyline. */
    public String line() {
        return points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** The highest and the latest: what one wants to read as a number. */
    public List<Point> told() {
        var points = points();
        if (points.isEmpty()) {
            return List.of();
        }
        var highest = points.stream().max(Comparator.comparingDouble(Point::celsius)).orElseThrow();
        return Stream.of(highest, points.getLast()).distinct().toList();
    }

    public List<Missed> missed() {
        return reported.stream()
                .filter(CourseOfDays::isMissed)
                .map(round -> new Missed(x(round)))
                .toList();
    }

    /** Complaints that were there, or may have been, at least once. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var symptom : Symptom.values()) {
            var dots = reported.stream().flatMap(round -> dot(round, symptom).stream()).toList();
            if (dots.stream().anyMatch(dot -> dot.polarity() != Polarity.ABSENT)) {
                rows.add(new Row(symptom, BOTTOM + 32 + rows.size() * ROW, dots));
            }
        }
        return rows;
    }

    /** For the table beside the picture, the latest first. */
    public List<Reported> latestFirst() {
        return reported.reversed();
    }

    public static boolean isMissed(Reported round) {
        return round.report().isEmpty()
                && (round.state() == FollowUpState.NEEDS_PERSON
                        || round.state() == FollowUpState.DONE);
    }

    public OptionalDouble highest() {
        return points().stream().mapToDouble(Point::celsius).max();
    }

    private Optional<Point> point(Reported round) {
        return round.report()
                .flatMap(report -> report.temperature())
                .map(temperature -> {
                    var celsius = temperature.celsius();
                    return new Point(x(round), y(celsius), celsius, level(celsius));
                });
    }

    private Optional<Dot> dot(Reported round, Symptom symptom) {
        return round.report()
                .flatMap(report -> Optional.ofNullable(report.symptoms().get(symptom)))
                .map(polarity -> new Dot(x(round), polarity));
    }

    private double x(Reported round) {
        var daysAgo = round.round().day().until(today, ChronoUnit.DAYS);
        var within = round.round().number() == 1 ? 0.28 : 0.72;
        return (DAYS - 1 - daysAgo + within) * COLUMN;
    }

    private static double y(double celsius) {
        var within = Math.clamp((celsius - LOWEST) / (HIGHEST - LOWEST), 0, 1.08);
        return BOTTOM - within * (BOTTOM - TOP);
    }

    private String level(double celsius) {
        if (celsius >= figures.highFever().celsius()) {
            return "high";
        }
        return celsius >= figures.fever().celsius() ? "fever" : "normal";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
