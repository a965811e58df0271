package org.zhengtong.platform.rest;

/** Whether something may be used. */
record EnabledBody(boolean enabled) {}
