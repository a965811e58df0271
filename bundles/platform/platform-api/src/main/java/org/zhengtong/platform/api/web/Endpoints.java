package org.zhengtong.platform.api.web;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The addresses under which this node can be called. Thread-safe. */
@ProviderType
public interface Endpoints {

    /**
     * Attribute of a servlet request under {@code /api} and {@code /soap}, set as soon as it is known what is called: the
     * name of the operation, for instance {@code CasesResource.add}.
     */
    String OPERATION = "zt.operation";

    /**
     * Addresses that components of active bundles announce, and that are not published: not yet, or because of a flaw.
     *
     * @return property and path, for instance {@code zt.rest.path=/rating/v1/cases}
     */
    List<String> unpublished();
}
