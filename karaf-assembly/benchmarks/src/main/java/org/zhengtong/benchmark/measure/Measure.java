package org.zhengtong.benchmark.measure;

import java.io.IOException;
import org.zhengtong.benchmark.City;
import org.zhengtong.benchmark.Report;
import org.zhengtong.benchmark.Settings;

/** One thing that is measured in a city of its own. */
public interface Measure {

    String name();

    void run(City city, Settings settings, Report report) throws IOException, InterruptedException;
}
