package org.zhengtong.rating.domain.validity;

/** Knows malicious words. */
@FunctionalInterface
public interface TextFilter {

    boolean isMalicious(String text);
}
