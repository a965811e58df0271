package org.zhengtong.platform.health.figure;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects all figures; at most every few seconds anew, however often somebody asks. */
@Component(service = Collection.class)
public final class Collection {

    private static final Logger LOG = LoggerFactory.getLogger(Collection.class);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String ALL = "";

    private final PrometheusMeters meters;
    private final List<FigureSource> sources = new CopyOnWriteArrayList<>();
    private final LoadingCache<String, String> collected =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> collect());

    @Activate
    public Collection(@Reference PrometheusMeters meters) {
        this.meters = meters;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindSource(FigureSource source) {
        sources.add(source);
    }

    void unbindSource(FigureSource source) {
        sources.remove(source);
    }

    /** In the text format of Prometheus. */
    public String text() {
        return collected.get(ALL);
    }

    private String collect() {
        sources.forEach(Collection::refresh);
        return meters.text();
    }

    private static void refresh(FigureSource source) {
        try {
            source.refresh();
        } catch (RuntimeException e) { // one part that is down must not hide the figures of all others
            LOG.warn("No new figures from {}: {}", source.getClass().getSimpleName(), e.toString());
        }
    }
}
