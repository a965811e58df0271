package org.zhengtong.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.zhengtong.simulator.province.ProvinceSimulator;
import org.zhengtong.simulator.province.api.CipherForm;
import org.zhengtong.simulator.province.http.LocalServer;

/** A simulated province outside the containers, which lives on when one of them dies. */
final class ProvinceServer implements AutoCloseable {

    private final ProvinceSimulator simulator;
    private final LocalServer server;

    private ProvinceServer(ProvinceSimulator simulator) throws IOException {
        this.simulator = simulator;
        this.server = LocalServer.start("/sandbox/province", simulator);
    }

    static ProvinceServer start(String name) throws IOException {
        Path folder = WorkFolder.empty(name);
        Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        return new ProvinceServer(new ProvinceSimulator(folder, CipherForm.STANDARD, clock, clock));
    }

    int port() {
        return server.uri().getPort();
    }

    Province province() {
        return new Province(new Site(port()));
    }

    @Override
    public void close() {
        server.close();
        simulator.close();
    }
}
