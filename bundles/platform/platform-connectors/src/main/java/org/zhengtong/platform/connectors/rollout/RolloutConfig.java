package org.zhengtong.platform.connectors.rollout;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How connectors are installed and changed. */
@ObjectClassDefinition(name = "Zhengtong connector installation")
public @interface RolloutConfig {

    /** PID of this configuration. */
    String PID = "org.zhengtong.platform.install";

    @AttributeDefinition(
            name = "Start time limit (ms)",
            description = "how long a connector may take to come up before its change is undone")
    int start__timeout__ms() default 30_000;

    @AttributeDefinition(
            name = "Drain time limit (ms)",
            description =
                    "how long a change waits for the calls under way before the connector is stopped all the same")
    int drain__timeout__ms() default 10_000;

    @AttributeDefinition(
            name = "Probe time limit (ms)",
            description = "how long an upgraded connector may take until its system answers well")
    int probe__timeout__ms() default 30_000;

    @AttributeDefinition(name = "Look (ms)", description = "how often a node looks whether something is to be changed")
    int poll__ms() default 1_000;

    @AttributeDefinition(
            name = "Silence of a node (ms)",
            description = "after which it counts as down, and a change does not wait for it")
    int node__timeout__ms() default 15_000;

    @AttributeDefinition(name = "Kept versions", description = "of each connector, the active one included")
    int kept__versions() default 5;

    @AttributeDefinition(name = "Largest KAR (bytes)", description = "a larger one is not taken")
    long max__bytes() default 67_108_864;
}
