package org.zhengtong.platform.health.figure;

/** Figures that are looked up when they are collected. */
interface FigureSource {

    /** Looks them up. */
    void refresh();
}
