package org.zhengtong.rating.api;

import org.osgi.annotation.versioning.ProviderType;

/** What a rating page says beside each level (评价提示, GR-032). */
@ProviderType
public interface Prompts {

    /** In Chinese. */
    String of(Level level);
}
