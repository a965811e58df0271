package org.zhengtong.platform.connectors.testing;

/** What a node consists of, one part of which is killed at a time. */
public final class NodeParts {

    private final Fuse fuse = new Fuse();
    private final FakeContainer container = new FakeContainer(fuse);
    private final FakeExchange exchange = new FakeExchange(container, fuse);
    private final FakeSettings settings = new FakeSettings(fuse);

    public Fuse fuse() {
        return fuse;
    }

    public FakeContainer container() {
        return container;
    }

    public FakeExchange exchange() {
        return exchange;
    }

    public FakeSettings settings() {
        return settings;
    }

    /** Only what is on the disk stays. */
    public void die() {
        fuse.isOut();
        container.die();
        exchange.die();
        settings.die();
    }
}
