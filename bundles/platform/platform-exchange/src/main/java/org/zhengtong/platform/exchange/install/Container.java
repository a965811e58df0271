package org.zhengtong.platform.exchange.install;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** What the installer needs of the container. */
interface Container {

    /** Ids of all bundles. */
    Set<Long> bundles();

    /** What there is to say of bundles that are not in {@code before}, for the operator. */
    String newcomers(Set<Long> before);

    /** Features of these repositories that are to be installed and are not yet, with their versions. */
    List<String> missing(List<URI> repositories) throws ContainerException;

    /** Installs and starts features; no other bundle is refreshed. */
    void install(List<String> features) throws ContainerException;

    /** Removes features and their repositories; what is gone already is no error. */
    void uninstall(List<String> features, List<URI> repositories) throws ContainerException;
}
