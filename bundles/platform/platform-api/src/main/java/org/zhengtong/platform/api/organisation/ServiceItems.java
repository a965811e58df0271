package org.zhengtong.platform.api.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/** Service items. Look-ups by code come from a cache. To change needs {@code item.edit}. */
@ProviderType
public interface ServiceItems {

    /** By the whole code; a handling code whose own entry is missing answers with its main item. */
    Optional<ServiceItem> find(String code);

    /** {@link #find} for many; unknown codes are left out. */
    Map<String, ServiceItem> findAll(Collection<String> codes);

    /** By code; of a department if {@code departmentCode} is not empty, by part of the name if {@code name} is not. */
    Page<ServiceItem> search(String departmentCode, String name, PageRequest page);

    /**
     * Adds or changes an item. Audited.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException if the code is wrong or its department unknown
     */
    ServiceItem save(ServiceItem item);
}
