package org.zhengtong.platform.connectors.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.felix.utils.resource.RequirementImpl;
import org.apache.felix.utils.resource.ResourceBuilder;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.zhengtong.platform.connectors.kar.KarBundle;
import org.zhengtong.platform.connectors.kar.KarFile;

/** What the bundles of a KAR require of others, read from their manifests. */
final class Requirements {

    private final List<Need> open = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Requirements() {}

    static Requirements of(KarFile kar) {
        Requirements requirements = new Requirements();
        List<Resource> resources = new ArrayList<>();
        for (KarBundle bundle : kar.bundles()) {
            requirements.resource(bundle).ifPresent(resources::add);
        }
        resources.forEach(resource -> requirements.collect(resource, resources));
        return requirements;
    }

    private Optional<Resource> resource(KarBundle bundle) {
        try {
            return Optional.of(ResourceBuilder.build(bundle.name(), bundle.headers()));
        } catch (BundleException e) {
            faults.add(PlanText.BAD_MANIFEST.text(bundle.name(), e.getMessage()));
            return Optional.empty();
        }
    }

    private void collect(Resource resource, List<Resource> together) {
        String bundle = name(resource);
        for (Requirement requirement : resource.getRequirements(null)) {
            if (isMandatory(requirement) && !isMetWithin(requirement, together)) {
                open.add(new Need(bundle, requirement));
            }
        }
    }

    private static String name(Resource resource) {
        return resource.getCapabilities("osgi.identity").stream()
                .map(identity -> String.valueOf(identity.getAttributes().get("osgi.identity")))
                .findFirst()
                .orElse("");
    }

    private static boolean isMandatory(Requirement requirement) {
        String effective = requirement.getDirectives().getOrDefault(Constants.EFFECTIVE_DIRECTIVE, "resolve");
        String resolution = requirement.getDirectives().getOrDefault(Constants.RESOLUTION_DIRECTIVE, "mandatory");
        return effective.equals("resolve") && resolution.equals("mandatory");
    }

    private static boolean isMetWithin(Requirement requirement, List<Resource> together) {
        for (Resource resource : together) {
            for (Capability capability : resource.getCapabilities(requirement.getNamespace())) {
                if (((RequirementImpl) requirement).matches(capability)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What only others can provide. */
    List<Need> open() {
        return List.copyOf(open);
    }

    /** Manifests that cannot be read. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Something that a bundle cannot run without. */
    record Need(String bundle, Requirement requirement) {

        /** Whether it would hang on to a bundle outside, and change it. */
        boolean isForHost() {
            return requirement.getNamespace().equals(HostNamespace.HOST_NAMESPACE);
        }

        String filter() {
            return requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        }

        @Override
        public String toString() {
            return bundle + ": " + requirement.getNamespace() + " " + filter();
        }
    }
}
