package org.zhengtong.benchmark;

import java.nio.file.Path;

/**
 * How much is measured.
 *
 * @param seconds of load per side and round
 * @param rows of bulk measures
 * @param folder where containers are unpacked
 */
public record Settings(int rounds, int seconds, int warmUpSeconds, int callers, int rows, Path folder) {}
