package org.zhengtong.platform.rest;

import java.util.List;

/** A list that comes whole. */
record Items<T>(List<T> items) {
    Items {
        items = List.copyOf(items);
    }
}
