package dev.stoa.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** When the sample orders were placed. */
final class SampleTimes {

    private static final int[] HOURS = {8, 9, 12, 12, 13, 17, 18, 19, 19, 20, 20, 20, 21, 21, 22};

    private SampleTimes() {}

    /** Ordered times before {@code now}, more of them lately and at weekends. */
    static List<Instant> before(Instant now, int weeks, int number) {
        var random = new Random(number);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var times = new ArrayList<Instant>();
        while (times.size() < number) {
            var day = today.minusDays(1 + (long) (weeks * 7 * Math.pow(random.nextDouble(), 1.3)));
            if (isWeekend(day) || random.nextDouble() < 0.6) {
                var hour = HOURS[random.nextInt(HOURS.length)];
                times.add(day.atTime(hour, 0).toInstant(ZoneOffset.UTC)
                        .plus(Duration.ofSeconds(random.nextInt(3600))));
            }
        }
        return times.stream().sorted().toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
